/* example.c: readable names of keys for documentation: parameters look like their names (sessionId: session_1) where their types
 * allow it, and the whole belongs to the key it is an example of. */
#include "pattern/pattern.h"

#include <string.h>

#include "checks/search.h"

/* "sessionId" gives "session", "user_id" "user", "id" "id". */
static struct kc_str stem_of(struct kc_arena *arena, struct kc_str name)
{
    struct kc_str stem = kc_c_name(arena, name);
    static const char *const endings[] = {"_id", "_uuid", "_name", "_key"};
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        size_t len = strlen(endings[i]);
        if (stem.len > len && memcmp(stem.data + stem.len - len, endings[i], len) == 0)
            return (struct kc_str){stem.data, stem.len - len};
    }
    return stem;
}

static bool is_of(struct kc_arena *arena, struct kc_type *type, struct kc_str text)
{
    uint64_t min, max;
    kc_type_lengths(type, &min, &max);
    const struct kc_automaton *a = kc_type_language(arena, type);
    return a != NULL && text.len >= min && text.len <= max && kc_automaton_accepts(a, text.data, text.len);
}

static struct kc_str upper_case(struct kc_arena *arena, struct kc_str text)
{
    char *copy = kc_arena_copy(arena, text.data, text.len);
    for (size_t i = 0; i < text.len; i++)
        copy[i] = (char)(copy[i] >= 'a' && copy[i] <= 'z' ? copy[i] - 'a' + 'A' : copy[i]);
    return (struct kc_str){copy, text.len};
}

static struct kc_str param_example(struct kc_arena *arena, struct kc_str name, struct kc_type *type)
{
    static const char *const endings[] = {"_1", "-1", "1", ""};
    struct kc_str stem = stem_of(arena, name);
    for (size_t i = 0; type->kind == KC_T_STRING && i < sizeof endings / sizeof *endings; i++) {
        struct kc_str candidate = kc_arena_printf(arena, "%.*s%s", KC_FMT(stem), endings[i]);
        if (is_of(arena, type, candidate))
            return candidate;
        candidate = upper_case(arena, candidate);
        if (is_of(arena, type, candidate))
            return candidate;
    }
    return kc_type_example(arena, type);
}

/* named: parameters look like their names. */
static struct kc_str example_of(struct kc_arena *arena, const struct kc_pattern *pattern, bool named)
{
    struct kc_buf buf = {0};
    for (size_t i = 0; i < pattern->piece_count; i++) {
        const struct kc_piece *piece = &pattern->pieces[i];
        if (piece->kind == KC_PIECE_LITERAL)
            kc_buf_str(&buf, piece->text);
        else if (piece->kind == KC_PIECE_SETTING)
            kc_buf_str(&buf, piece->setting->has_default ? piece->setting->default_text
                                                         : param_example(arena, piece->setting->name, piece->setting->type));
        else if (named)
            kc_buf_str(&buf, param_example(arena, pattern->params[piece->param].name, pattern->params[piece->param].wire));
        else
            kc_buf_str(&buf, kc_type_example(arena, pattern->params[piece->param].wire));
    }
    struct kc_str text = kc_arena_str(arena, buf.data == NULL ? "" : buf.data, buf.len);
    kc_buf_free(&buf);
    return text;
}

/* ---- What the key owns ------------------------------------------------------------------------------------------ */

struct owned {
    struct kc_arena scratch;
    struct kc_cores cores;
    struct kc_flats flats;
    size_t own_count; /* first in flats; behind them those of keys it yields to */
};

static void begin(struct owned *o, const struct kc_key *key)
{
    static const struct kc_setting_values none = {NULL, 0};
    o->cores.arena = o->flats.arena = &o->scratch;
    o->flats.cores = &o->cores;
    o->flats.values = &none;
    o->flats.open_as_text = true;
    kc_flats_add(&o->flats, &key->pattern, &(struct kc_flat){0});
    o->own_count = o->flats.list.count;
    for (size_t i = 0; i < key->yield_count; i++) {
        const struct kc_key *other = key->yields[i];
        kc_flats_add(&o->flats, &other->pattern, &(struct kc_flat){0});
        for (size_t j = 0; j < other->side_key_count; j++)
            kc_flats_add(&o->flats, &other->side_keys[j].pattern, &(struct kc_flat){0});
    }
}

static bool owns(struct owned *o, struct kc_str text)
{
    bool own = false;
    for (size_t i = 0; i < o->flats.list.count; i++) {
        const struct kc_flat *flat = o->flats.list.items[i];
        uint32_t *ends = KC_NEW_ARRAY(&o->scratch, uint32_t, flat->count + 1);
        bool reads = kc_flat_read(flat, text.data, text.len, ends);
        if (reads && i >= o->own_count)
            return false;
        own |= reads;
    }
    return own;
}

static struct kc_str owned_witness(struct kc_arena *arena, struct owned *o)
{
    struct kc_witness w = {0};
    struct kc_question question = {.a = o->flats.list.items[0], .without = (const struct kc_flat *const *)o->flats.list.items + o->own_count,
                                   .without_count = o->flats.list.count - o->own_count};
    if (kc_search(&o->scratch, &question, &w) != KC_YES)
        return (struct kc_str){NULL, 0};
    char *text = KC_NEW_ARRAY(arena, char, w.len + 1);
    for (size_t i = 0; i < w.len; i++)
        text[i] = (char)w.symbols[i];
    return (struct kc_str){text, w.len};
}

struct kc_str kc_pattern_example(struct kc_compilation *compilation, const struct kc_key *key)
{
    struct kc_str named = example_of(compilation->arena, &key->pattern, true);
    struct owned o = {.own_count = 0};
    begin(&o, key);
    struct kc_str example = named;
    if (o.own_count != 0 && !owns(&o, example)) {
        example = example_of(compilation->arena, &key->pattern, false);
        if (!owns(&o, example))
            example = owned_witness(compilation->arena, &o);
    }
    kc_flats_end(&o.flats);
    kc_arena_free(&o.scratch);
    return example.data == NULL ? named : example;
}
