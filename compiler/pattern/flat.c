/* flat.c: makes flat patterns, and reads texts by them. */
#include "pattern/flat.h"

#include <stdlib.h>
#include <string.h>

#include "pattern/span.h"

enum { MAX_CHOICES = 1024, MAX_TEXT = 60000 };

/* ---- Settings --------------------------------------------------------------------------------------------------- */

struct choice {
    struct kc_setting *setting;
    struct kc_str *texts; /* none: not known */
    size_t count, current;
};
struct flattening {
    struct kc_flats *flats;
    KC_LIST(struct choice) choices;
    uint32_t text_param; /* whose literal is under way */
    bool hopeless;
};

static void know(struct flattening *f, struct kc_setting *setting)
{
    const struct kc_setting_values *values = f->flats->values;
    for (size_t i = 0; i < f->choices.count; i++)
        if (f->choices.items[i].setting == setting)
            return;
    f->hopeless |= setting == NULL; /* an earlier error */
    if (f->hopeless)
        return;
    struct choice *choice = KC_PUSH(f->flats->arena, &f->choices);
    choice->setting = setting;
    if (values == NULL)
        return;
    choice->texts = KC_NEW_ARRAY(f->flats->arena, struct kc_str, values->count + 1);
    for (size_t i = 0; i < values->count; i++)
        if (values->items[i].setting == setting)
            choice->texts[choice->count++] = values->items[i].value;
    if (choice->count == 0 && setting->has_default)
        choice->texts[choice->count++] = setting->default_text;
}

static void collect_settings(struct flattening *f, const struct kc_pattern *pattern)
{
    for (size_t i = 0; i < pattern->piece_count; i++) {
        const struct kc_piece *piece = &pattern->pieces[i];
        const struct kc_type *type = piece->kind == KC_PIECE_PARAM ? pattern->params[piece->param].wire : NULL;
        if (piece->kind == KC_PIECE_SETTING)
            know(f, piece->setting);
        else if (type != NULL && type->kind == KC_T_TEXT && type->text != NULL)
            collect_settings(f, type->text);
    }
}

static const struct choice *choice_of(const struct flattening *f, const struct kc_setting *setting)
{
    size_t i = 0;
    while (f->choices.items[i].setting != setting)
        i++;
    return &f->choices.items[i];
}

static bool next_choice(struct flattening *f)
{
    for (size_t i = 0; i < f->choices.count; i++) {
        struct choice *choice = &f->choices.items[i];
        if (choice->current + 1 < choice->count) {
            choice->current++;
            return true;
        }
        choice->current = 0;
    }
    return false;
}

/* ---- Elements --------------------------------------------------------------------------------------------------- */

static void end_text(struct flattening *f)
{
    for (size_t at = 0; at < f->flats->text.len; at += MAX_TEXT) {
        size_t len = f->flats->text.len - at < MAX_TEXT ? f->flats->text.len - at : MAX_TEXT;
        *KC_PUSH(f->flats->arena, &f->flats->elements) =
            (struct kc_element){.kind = KC_EL_TEXT, .text = kc_arena_str(f->flats->arena, f->flats->text.data + at, len), .param = f->text_param};
    }
    f->flats->text.len = 0;
}

static void add_text(struct flattening *f, struct kc_str text, uint32_t param)
{
    if (param != f->text_param)
        end_text(f);
    f->text_param = param;
    kc_buf_str(&f->flats->text, text);
}

static void add_span(struct flattening *f, const struct kc_type *type, uint32_t param, struct kc_setting *setting)
{
    struct kc_element span = {.kind = KC_EL_SPAN, .core = kc_core_of(f->flats->cores, type), .param = param, .setting = setting};
    if (span.core == NULL || span.core->is_empty) {
        f->hopeless = true;
        return;
    }
    kc_type_lengths(type, &span.min, &span.max);
    if (f->flats->lengths_built_in)
        span.core = kc_core_with_lengths(f->flats->cores, span.core, span.min, span.max);
    f->hopeless |= span.core->is_empty;
    span.counted = span.min > span.core->min || span.max < span.core->max;
    span.min = span.min < span.core->min ? span.core->min : span.min;
    span.max = span.max > span.core->max ? span.core->max : span.max;
    f->hopeless |= span.min > span.max;
    end_text(f);
    *KC_PUSH(f->flats->arena, &f->flats->elements) = span;
}

static void add_setting(struct flattening *f, struct kc_setting *setting, uint32_t param)
{
    const struct choice *choice = choice_of(f, setting);
    if (choice->count != 0)
        add_text(f, choice->texts[choice->current], param);
    else if (f->flats->open_as_text)
        add_span(f, setting->type, param, setting);
    else {
        end_text(f);
        *KC_PUSH(f->flats->arena, &f->flats->elements) = (struct kc_element){.kind = KC_EL_SYMBOL, .setting = setting, .param = param};
    }
}

/* param: the parameter this pattern is the type of; KC_NONE: the key's own pattern. */
static void add_pattern(struct flattening *f, const struct kc_pattern *pattern, uint32_t param)
{
    for (size_t i = 0; i < pattern->piece_count; i++) {
        const struct kc_piece *piece = &pattern->pieces[i];
        if (piece->kind == KC_PIECE_LITERAL)
            add_text(f, piece->text, param);
        else if (piece->kind == KC_PIECE_SETTING)
            add_setting(f, piece->setting, param);
        else {
            const struct kc_type *type = pattern->params[piece->param].wire;
            uint32_t owner = param == KC_NONE ? piece->param : param;
            if (type == NULL)
                f->hopeless = true;
            else if (type->kind == KC_T_TEXT && type->text != NULL)
                add_pattern(f, type->text, owner);
            else
                add_span(f, type, owner, NULL);
        }
    }
}

/* ---- Facts ------------------------------------------------------------------------------------------------------ */

/* Can no later span hold the byte that follows this one? Then the byte comes behind it as often as literal text has it, and counted
 * from the right it tells where the span ends, whatever the span holds itself: "{ip: ip}:{endpoint}". */
static bool ends_at_counted_byte(const struct kc_flat *flat, size_t span)
{
    if (span + 1 == flat->count || flat->items[span + 1].kind != KC_EL_TEXT)
        return false;
    unsigned char byte = (unsigned char)flat->items[span + 1].text.data[0];
    for (size_t i = span + 2; i < flat->count; i++)
        if (flat->items[i].kind == KC_EL_SPAN && kc_set_has(&flat->items[i].core->bytes, byte))
            return false;
    return true;
}

/* From the right: which bytes can follow each element, and whether that tells where it ends. */
static void find_certainty(struct kc_flat *flat)
{
    struct kc_byte_set first = {{0}};
    flat->certain = flat->unique = true;
    for (size_t i = flat->count; i-- > 0;) {
        const struct kc_element *e = &flat->items[i];
        bool certain = e->kind != KC_EL_SPAN || !kc_set_meets(&e->core->follow, &first);
        flat->certain = flat->certain && certain;
        flat->unique = flat->unique && (certain || ends_at_counted_byte(flat, i));
        if (e->kind != KC_EL_SPAN || e->min != 0)
            memset(&first, 0, sizeof first);
        if (e->kind == KC_EL_TEXT)
            kc_set_add(&first, (unsigned char)e->text.data[0]);
        for (size_t b = 0; e->kind == KC_EL_SPAN && b < sizeof first.bits; b++)
            first.bits[b] |= e->core->first.bits[b];
    }
}

static void find_lengths(struct kc_flat *flat)
{
    flat->shortest = 0;
    flat->safe_length = KC_NO_LIMIT;
    for (size_t i = 0; i < flat->count; i++)
        flat->shortest += flat->items[i].kind == KC_EL_TEXT ? flat->items[i].text.len : flat->items[i].min;
    for (size_t i = 0; i < flat->count; i++) {
        const struct kc_element *e = &flat->items[i];
        if (e->kind != KC_EL_SPAN || !e->counted)
            continue;
        flat->counts = true;
        uint64_t others = flat->shortest - e->min;
        uint64_t safe = e->min > e->core->min ? 0 : e->max == KC_NO_LIMIT ? KC_NO_LIMIT : e->max + others;
        flat->safe_length = safe < flat->safe_length ? safe : flat->safe_length;
    }
}

static void find_facts(struct kc_flat *flat)
{
    find_certainty(flat);
    find_lengths(flat);
    for (size_t i = 0; i < flat->count; i++) {
        flat->has_symbols |= flat->items[i].kind == KC_EL_SYMBOL;
        for (size_t j = 0; flat->items[i].setting != NULL && flat->items[i].kind == KC_EL_SPAN && j < i; j++)
            flat->repeats_setting |= flat->items[j].setting == flat->items[i].setting;
    }
}

/* ---- Making ----------------------------------------------------------------------------------------------------- */

static void add_flat(struct flattening *f, const struct kc_pattern *pattern, const struct kc_flat *who)
{
    struct kc_flats *flats = f->flats;
    f->flats->elements.count = 0;
    f->flats->text.len = 0;
    f->text_param = KC_NONE;
    add_pattern(f, pattern, KC_NONE);
    end_text(f);
    if (f->hopeless)
        return;
    struct kc_flat *flat = KC_NEW(flats->arena, struct kc_flat);
    *flat = *who;
    flat->pattern = pattern;
    flat->count = f->flats->elements.count;
    flat->items = kc_arena_copy(flats->arena, f->flats->elements.items, sizeof *flat->items * flat->count);
    flat->index = (uint32_t)flats->list.count;
    find_facts(flat);
    *KC_PUSH(flats->arena, &flats->list) = flat;
}

size_t kc_flats_add(struct kc_flats *flats, const struct kc_pattern *pattern, const struct kc_flat *who)
{
    struct flattening f = {.flats = flats};
    size_t before = flats->list.count;
    collect_settings(&f, pattern);
    do
        if (!f.hopeless)
            add_flat(&f, pattern, who);
    while (!f.hopeless && flats->list.count - before < MAX_CHOICES && next_choice(&f));
    return flats->list.count - before;
}

void kc_flats_end(struct kc_flats *flats)
{
    kc_buf_free(&flats->text);
}

/* ---- Reading ---------------------------------------------------------------------------------------------------- */

static bool same_settings(const struct kc_flat *flat, const char *text, const uint32_t *ends)
{
    for (size_t i = 0; i < flat->count; i++) {
        for (size_t j = 0; flat->items[i].setting != NULL && j < i; j++) {
            if (flat->items[j].setting != flat->items[i].setting)
                continue;
            uint32_t a = i == 0 ? 0 : ends[i - 1], b = j == 0 ? 0 : ends[j - 1];
            if (ends[i] - a != ends[j] - b || memcmp(text + a, text + b, ends[i] - a) != 0)
                return false;
        }
    }
    return true;
}

static bool read_certain(const struct kc_flat *flat, const char *text, size_t len, uint32_t *ends)
{
    size_t at = 0;
    for (size_t i = 0; i < flat->count; i++) {
        const struct kc_element *e = &flat->items[i];
        if (e->kind == KC_EL_SPAN) {
            size_t start = at;
            at = kc_span_end(e->core, 1, text, start, len);
            if (at == SIZE_MAX || at - start < e->min || at - start > e->max)
                return false;
        } else {
            if (e->kind == KC_EL_SYMBOL || len - at < e->text.len || !kc_same_text(text + at, e->text.data, e->text.len))
                return false;
            at += e->text.len;
        }
        ends[i] = (uint32_t)at;
    }
    return at == len;
}

/* Reading with choices: (element, place) pairs that led nowhere are remembered. */
struct reading {
    const struct kc_flat *flat;
    const char *text;
    size_t len;
    uint32_t *ends;
    unsigned char *failed;
    size_t steps;
};
enum { MAX_STEPS = 20000000 };

static bool read_from(struct reading *r, size_t i, size_t at);

static bool read_span(struct reading *r, size_t i, size_t at)
{
    const struct kc_element *e = &r->flat->items[i];
    const struct kc_automaton *a = e->core->automaton;
    size_t last = e->max < r->len - at ? at + (size_t)e->max : r->len;
    uint32_t *states = malloc(sizeof *states * (last - at + 1)), state = 1;
    if (states == NULL)
        kc_out_of_memory();
    size_t reached = at;
    for (states[0] = 1; reached < last; states[++reached - at] = state)
        if ((state = a->next[state * a->class_count + a->classes[(unsigned char)r->text[reached]]]) == 0)
            break;
    bool found = false;
    for (size_t end = reached + 1; !found && end-- > at && end - at >= e->min;) {
        r->ends[i] = (uint32_t)end;
        found = a->accepts[states[end - at]] && read_from(r, i + 1, end);
    }
    free(states);
    return found;
}

static bool read_from(struct reading *r, size_t i, size_t at)
{
    if (i == r->flat->count)
        return at == r->len && (!r->flat->repeats_setting || same_settings(r->flat, r->text, r->ends));
    size_t bit = i * (r->len + 1) + at;
    if (r->steps++ > MAX_STEPS || (r->failed != NULL && (r->failed[bit / 8] >> bit % 8 & 1) != 0))
        return false;
    const struct kc_element *e = &r->flat->items[i];
    bool found;
    if (e->kind == KC_EL_SPAN)
        found = read_span(r, i, at);
    else {
        r->ends[i] = (uint32_t)(at + e->text.len);
        found = e->kind == KC_EL_TEXT && r->len - at >= e->text.len && memcmp(r->text + at, e->text.data, e->text.len) == 0 &&
                read_from(r, i + 1, at + e->text.len);
    }
    if (!found && r->failed != NULL)
        r->failed[bit / 8] = (unsigned char)(r->failed[bit / 8] | 1u << bit % 8);
    return found;
}

bool kc_flat_read(const struct kc_flat *flat, const char *text, size_t len, uint32_t *ends)
{
    if (len < flat->shortest)
        return false;
    if (flat->certain)
        return read_certain(flat, text, len, ends) && (!flat->repeats_setting || same_settings(flat, text, ends));
    struct reading r = {.flat = flat, .text = text, .len = len, .ends = ends};
    if (!flat->repeats_setting && (r.failed = calloc(flat->count * (len + 1) / 8 + 1, 1)) == NULL)
        kc_out_of_memory();
    bool found = read_from(&r, 0, 0);
    free(r.failed);
    return found;
}

static struct kc_str sample_of(struct kc_arena *arena, const struct kc_element *e)
{
    if (e->kind == KC_EL_TEXT)
        return e->text;
    return kc_automaton_witness(arena, e->core->automaton, e->min, e->max);
}

struct kc_str kc_flat_sample(struct kc_arena *arena, const struct kc_flat *flat)
{
    struct kc_buf buf = {0};
    struct kc_arena scratch = {0};
    struct kc_str none = {NULL, 0};
    bool whole = !flat->has_symbols;
    for (size_t i = 0; whole && i < flat->count; i++) {
        struct kc_str part = sample_of(&scratch, &flat->items[i]);
        whole = part.data != NULL;
        if (whole)
            kc_buf_str(&buf, part);
    }
    struct kc_str sample = whole ? kc_arena_str(arena, buf.data == NULL ? "" : buf.data, buf.len) : none;
    kc_buf_free(&buf);
    kc_arena_free(&scratch);
    return sample;
}
