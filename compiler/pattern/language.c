/* language.c: the language of each type of parameter, and examples of it. */
#include "pattern/language.h"

#include <string.h>

enum {
    LONGEST_COUNTED = 255, /* lengths up to here may become states */
    LARGEST_SEARCH = 20000000
};

/* ---- Types ------------------------------------------------------------------------------------------------------ */

static struct kc_automaton *core_of_string(struct kc_arena *arena, const struct kc_type *type)
{
    struct kc_byte_set set;
    memset(&set, 0xff, sizeof set);
    if (type->allowed != NULL)
        set = *type->allowed;
    struct kc_automaton *a = kc_automaton_of_set(arena, &set, type->min_length == 0);
    return type->automaton == NULL ? a : kc_automaton_intersect(arena, a, type->automaton);
}

static struct kc_automaton *core_of_enum(struct kc_arena *arena, const struct kc_enum *enumeration)
{
    struct kc_arena scratch = {0};
    struct kc_str *texts = KC_NEW_ARRAY(&scratch, struct kc_str, enumeration->value_count);
    for (size_t i = 0; i < enumeration->value_count; i++)
        texts[i] = enumeration->values[i].text;
    struct kc_automaton *a = kc_automaton_of_texts(arena, texts, enumeration->value_count);
    kc_arena_free(&scratch);
    return a;
}

static struct kc_automaton *join_parts(struct kc_arena *arena, const struct kc_pattern *pattern, bool exact)
{
    struct kc_arena scratch = {0};
    struct kc_nfa nfa = {.arena = &scratch};
    struct kc_fragment whole = kc_nfa_empty(&nfa);
    struct kc_automaton *part = NULL;
    for (size_t i = 0; i < pattern->piece_count; i++) {
        const struct kc_piece *piece = &pattern->pieces[i];
        if (piece->kind == KC_PIECE_LITERAL) {
            whole = kc_nfa_join(&nfa, whole, kc_nfa_literal(&nfa, piece->text));
            continue;
        }
        struct kc_type *type = piece->kind == KC_PIECE_PARAM ? pattern->params[piece->param].wire : piece->setting->type;
        part = exact ? kc_type_language(arena, type) : kc_type_core(arena, type);
        if (part == NULL)
            break;
        whole = kc_nfa_join(&nfa, whole, kc_nfa_automaton(&nfa, part));
        part = NULL;
    }
    struct kc_automaton *a = nfa.too_large ? NULL : kc_nfa_finish(arena, &nfa, whole);
    kc_arena_free(&scratch);
    return a;
}

struct kc_automaton *kc_type_core(struct kc_arena *arena, const struct kc_type *type)
{
    struct kc_str bools[2] = {type->no, type->yes};
    switch (type->kind) {
    case KC_T_STRING: return core_of_string(arena, type);
    case KC_T_BOOL: return kc_automaton_of_texts(arena, bools, 2);
    case KC_T_INT: case KC_T_TIMESTAMP: case KC_T_TIMESTAMP_MS: case KC_T_SECONDS: case KC_T_MILLISECONDS: return kc_language_of_int(arena, type);
    case KC_T_UUID: return kc_automaton_of_regex(arena, "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    case KC_T_HEX: return kc_automaton_of_regex(arena, type->min_length == 0 ? "([0-9a-f]{2})*" : "([0-9a-f]{2})+");
    case KC_T_IP: return kc_automaton_union(arena, kc_language_of_ipv4(arena), kc_language_of_ipv6(arena));
    case KC_T_IPV4: return kc_language_of_ipv4(arena);
    case KC_T_IPV6: return kc_language_of_ipv6(arena);
    case KC_T_DATE: return kc_language_of_time(arena, KC_STR("%Y-%m-%d"));
    case KC_T_TIME: return kc_language_of_time(arena, type->format);
    case KC_T_ENUM: return core_of_enum(arena, type->enumeration);
    case KC_T_TEXT: return join_parts(arena, type->text, false);
    default: return NULL;
    }
}

void kc_type_lengths(const struct kc_type *type, uint64_t *min, uint64_t *max)
{
    bool counted = type->kind == KC_T_STRING || type->kind == KC_T_HEX;
    uint64_t unit = type->kind == KC_T_HEX ? 2 : 1;
    *min = counted ? type->min_length * unit : 0;
    *max = counted && type->max_length <= KC_NO_LIMIT / 2 / unit ? type->max_length * unit : KC_NO_LIMIT;
}

/* The lengths that fit into states are built in. */
static struct kc_automaton *with_lengths(struct kc_arena *arena, const struct kc_type *type, struct kc_automaton *core)
{
    uint64_t min, max, own_min, own_max;
    kc_type_lengths(type, &min, &max);
    if (!kc_automaton_lengths(core, &own_min, &own_max) || (min <= own_min && own_max <= max))
        return core;
    min = min > LONGEST_COUNTED ? 0 : min;
    max = max > LONGEST_COUNTED ? KC_NO_LIMIT : max;
    struct kc_automaton *exact = kc_automaton_intersect(arena, core, kc_automaton_of_lengths(arena, min, max));
    return exact == NULL ? core : exact;
}

struct kc_automaton *kc_type_language(struct kc_arena *arena, struct kc_type *type)
{
    if (type->language != NULL)
        return type->language;
    struct kc_automaton *a = type->kind == KC_T_TEXT ? join_parts(arena, type->text, true) : NULL;
    if (a == NULL && (a = kc_type_core(arena, type)) != NULL)
        a = with_lengths(arena, type, a);
    type->language = a;
    return a;
}

/* ---- Witnesses -------------------------------------------------------------------------------------------------- */

#define DIGITS '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'
#define LOWER 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z'
#define UPPER 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z'
#define EIGHT(n) n, n + 1, n + 2, n + 3, n + 4, n + 5, n + 6, n + 7
#define SIXTY_FOUR(n) EIGHT(n), EIGHT(n + 8), EIGHT(n + 16), EIGHT(n + 24), EIGHT(n + 32), EIGHT(n + 40), EIGHT(n + 48), EIGHT(n + 56)
const unsigned char kc_readable_order[256] = {
    LOWER, DIGITS, UPPER, '_', '-', '.', ':', '/', ',', ';', '@', '#', '+', '=', '!', '?', '%', '&', '$', '~', '^', '(', ')', '[', ']', '<', '>',
    '|', '*', '\'', '`', '"', '{', '}', '\\', ' ', '\t', '\n', '\r', 0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 14, 15, EIGHT(16), EIGHT(24), 127,
    SIXTY_FOUR(128), SIXTY_FOUR(192)};

/* Breadth first over states and how many bytes were read, as far as that matters. */
struct witness {
    const struct kc_automaton *a;
    uint64_t min, max;
    struct kc_arena scratch;
    struct visit {
        uint32_t state, parent;
        uint64_t len;
        unsigned char byte;
    } *visits;
    uint32_t count;
    bool *seen; /* state and length; lengths over min are one where there is no maximum */
    uint64_t lengths;
};

static void visit(struct witness *w, uint32_t state, uint32_t parent, unsigned char byte)
{
    uint64_t len = parent == KC_NONE ? 0 : w->visits[parent].len + 1;
    uint64_t counted = len < w->lengths ? len : w->lengths - 1;
    if (state == 0 || len > w->max || w->seen[state * w->lengths + counted])
        return;
    w->seen[state * w->lengths + counted] = true;
    w->visits[w->count++] = (struct visit){state, parent, len, byte};
}

static struct kc_str witness_text(struct kc_arena *arena, const struct witness *w, uint32_t last)
{
    struct kc_str text = {NULL, (size_t)w->visits[last].len};
    char *bytes = KC_NEW_ARRAY(arena, char, text.len + 1);
    for (size_t i = text.len; i-- > 0; last = w->visits[last].parent)
        bytes[i] = (char)w->visits[last].byte;
    text.data = bytes;
    return text;
}

struct kc_str kc_automaton_witness(struct kc_arena *arena, const struct kc_automaton *a, uint64_t min, uint64_t max)
{
    /* where the minimum is reached, the shortest way on to an end is shorter than the number of states */
    struct witness w = {.a = a, .min = min, .max = max < min + a->state_count ? max : min + a->state_count};
    struct kc_str text = {NULL, 0};
    if (max < min || min > LARGEST_SEARCH || (min + 2) * a->state_count > LARGEST_SEARCH)
        return text;
    w.lengths = max - min < a->state_count ? w.max + 1 : min + 1;
    unsigned char order[256];
    uint32_t order_count = 0;
    bool taken[256] = {false};
    for (unsigned i = 0; i < 256; i++) {
        unsigned char byte = kc_readable_order[i];
        if (!taken[a->classes[byte]])
            order[order_count++] = byte;
        taken[a->classes[byte]] = true;
    }
    w.visits = KC_NEW_ARRAY(&w.scratch, struct visit, a->state_count * w.lengths + 1);
    w.seen = KC_NEW_ARRAY(&w.scratch, bool, a->state_count * w.lengths);
    visit(&w, 1, KC_NONE, 0);
    for (uint32_t i = 0; i < w.count && text.data == NULL; i++) {
        if (a->accepts[w.visits[i].state] && w.visits[i].len >= min)
            text = witness_text(arena, &w, i);
        for (uint32_t c = 0; c < order_count; c++)
            visit(&w, a->next[w.visits[i].state * a->class_count + a->classes[order[c]]], i, order[c]);
    }
    kc_arena_free(&w.scratch);
    return text;
}

/* ---- Examples --------------------------------------------------------------------------------------------------- */

static struct kc_str witness_of(struct kc_arena *arena, struct kc_type *type)
{
    struct kc_automaton *a = kc_type_language(arena, type);
    uint64_t min, max;
    kc_type_lengths(type, &min, &max);
    return a == NULL ? (struct kc_str){NULL, 0} : kc_automaton_witness(arena, a, min, max);
}

bool kc_type_is_empty(struct kc_arena *arena, struct kc_type *type)
{
    uint64_t min, max, own_min, own_max;
    kc_type_lengths(type, &min, &max);
    const struct kc_automaton *a = kc_type_language(arena, type);
    if (a == NULL)
        return false;
    if (!kc_automaton_lengths(a, &own_min, &own_max) || own_max < min || own_min > max)
        return true;
    bool any_length = own_max == KC_NO_LIMIT && type->automaton == NULL; /* a class takes every length */
    bool searched = min < 65536 && (min + 2) * a->state_count <= LARGEST_SEARCH;
    return !any_length && searched && witness_of(arena, type).data == NULL;
}

static bool is_of(struct kc_arena *arena, struct kc_type *type, struct kc_str text)
{
    uint64_t min, max;
    kc_type_lengths(type, &min, &max);
    const struct kc_automaton *a = kc_type_language(arena, type);
    return a != NULL && text.len >= min && text.len <= max && kc_automaton_accepts(a, text.data, text.len);
}

static struct kc_str time_example(struct kc_arena *arena, struct kc_str format)
{
    static const char *const values[] = {"Y2024", "m01", "d31", "H12", "M30", "S00", "f000000", "%%"};
    struct kc_buf buf = {0};
    for (size_t i = 0; i < format.len; i++) {
        const char *value = NULL;
        for (size_t v = 0; format.data[i] == '%' && i + 1 < format.len && v < sizeof values / sizeof *values; v++)
            if (values[v][0] == format.data[i + 1])
                value = values[v] + 1;
        if (value == NULL)
            kc_buf_putc(&buf, format.data[i]);
        else {
            kc_buf_puts(&buf, value);
            i++;
        }
    }
    struct kc_str text = kc_arena_str(arena, buf.data == NULL ? "" : buf.data, buf.len);
    kc_buf_free(&buf);
    return text;
}

static struct kc_str text_example(struct kc_arena *arena, const struct kc_pattern *pattern)
{
    struct kc_buf buf = {0};
    for (size_t i = 0; i < pattern->piece_count; i++) {
        const struct kc_piece *piece = &pattern->pieces[i];
        if (piece->kind == KC_PIECE_LITERAL)
            kc_buf_str(&buf, piece->text);
        else
            kc_buf_str(&buf, kc_type_example(arena, piece->kind == KC_PIECE_PARAM ? pattern->params[piece->param].wire : piece->setting->type));
    }
    struct kc_str text = kc_arena_str(arena, buf.data == NULL ? "" : buf.data, buf.len);
    kc_buf_free(&buf);
    return text;
}

static struct kc_str natural_example(struct kc_arena *arena, const struct kc_type *type)
{
    switch (type->kind) {
    case KC_T_STRING: return KC_STR("a");
    case KC_T_BOOL: return type->yes;
    case KC_T_INT: return KC_STR("1");
    case KC_T_UUID: return KC_STR("123e4567-e89b-12d3-a456-426614174000");
    case KC_T_IP: case KC_T_IPV4: return KC_STR("192.0.2.1");
    case KC_T_IPV6: return KC_STR("2001:db8::1");
    case KC_T_DATE: return KC_STR("2024-01-31");
    case KC_T_TIME: return time_example(arena, type->format);
    case KC_T_TIMESTAMP: return KC_STR("1700000000");
    case KC_T_TIMESTAMP_MS: return KC_STR("1700000000000");
    case KC_T_SECONDS: return KC_STR("60");
    case KC_T_MILLISECONDS: return KC_STR("500");
    case KC_T_TEXT: return text_example(arena, type->text);
    case KC_T_ENUM: return type->enumeration->value_count != 0 ? type->enumeration->values[0].text : KC_STR("");
    default: return KC_STR("00");
    }
}

struct kc_str kc_type_example(struct kc_arena *arena, struct kc_type *type)
{
    struct kc_str example = natural_example(arena, type);
    if (is_of(arena, type, example))
        return example;
    example = witness_of(arena, type);
    return example.data == NULL ? KC_STR("") : example;
}
