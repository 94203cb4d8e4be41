/* regex.c: reads classes and regular expressions as schemas write them. Expressions are always anchored; a character of more than
 * one byte stands for its bytes in turn, so it cannot stand in a class. */
#include "pattern/build.h"

#include <string.h>

enum { MAX_DEPTH = 200 };

struct reader {
    struct kc_arena *scratch;
    struct kc_str text;
    size_t at, error_at;
    const char *error;
    unsigned depth;
};

static bool fail(struct reader *r, size_t at, const char *error)
{
    if (r->error == NULL) {
        r->error = error;
        r->error_at = at;
    }
    return false;
}

static int peek(const struct reader *r)
{
    return r->at < r->text.len ? (unsigned char)r->text.data[r->at] : -1;
}

static int hex_value(int c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/* Behind a backslash. */
static bool read_escape(struct reader *r, unsigned *byte)
{
    size_t start = r->at - 1;
    int c = peek(r);
    r->at += c >= 0;
    switch (c) {
    case 'n': *byte = '\n'; return true;
    case 't': *byte = '\t'; return true;
    case 'r': *byte = '\r'; return true;
    case '0': *byte = 0; return true;
    case 'x': break;
    default:
        *byte = (unsigned)c;
        return (c > 0 && strchr("\\/.[](){}|*+?^$-\"", c) != NULL) || fail(r, start, "unknown escape: there are \\xNN, \\n, \\t, \\r, \\0 and a backslash before a sign with a meaning");
    }
    int high = hex_value(peek(r)), low = r->at + 1 < r->text.len ? hex_value((unsigned char)r->text.data[r->at + 1]) : -1;
    if (high < 0 || low < 0)
        return fail(r, start, "\\x needs exactly two hexadecimal digits");
    r->at += 2;
    *byte = (unsigned)(high * 16 + low);
    return true;
}

/* ---- Classes ---------------------------------------------------------------------------------------------------- */

static bool read_class_byte(struct reader *r, unsigned *byte)
{
    int c = peek(r);
    if (c >= 0x80)
        return fail(r, r->at, "a class holds single bytes; this character has several");
    if (c == '[')
        return fail(r, r->at, "a '[' in a class is written \\[");
    r->at++;
    *byte = (unsigned)c;
    return c != '\\' || read_escape(r, byte);
}

/* Up to `]` or the end of the text. A '-' stands for itself at either end. */
static bool read_class(struct reader *r, struct kc_byte_set *out)
{
    memset(out, 0, sizeof *out);
    size_t start = r->at;
    bool inverted = peek(r) == '^';
    r->at += inverted;
    if (!inverted && (peek(r) == ']' || peek(r) < 0))
        return fail(r, start, "this class is empty");
    while (peek(r) >= 0 && peek(r) != ']') {
        size_t from = r->at;
        unsigned low, high;
        if (!read_class_byte(r, &low))
            return false;
        high = low;
        if (peek(r) == '-' && r->at + 1 < r->text.len && r->text.data[r->at + 1] != ']') {
            r->at++;
            if (!read_class_byte(r, &high))
                return false;
        }
        if (high < low)
            return fail(r, from, "this range runs backwards");
        kc_set_add_range(out, low, high);
    }
    if (inverted)
        kc_set_invert(out);
    return true;
}

bool kc_class_read(struct kc_str text, struct kc_byte_set *out, const char **error, size_t *at)
{
    struct reader r = {.text = text};
    if (read_class(&r, out) && r.at < text.len)
        fail(&r, r.at, "a ']' in a class is written \\]");
    *error = r.error;
    *at = r.error_at;
    return r.error == NULL;
}

/* ---- Syntax trees ----------------------------------------------------------------------------------------------- */

struct node {
    enum node_kind { EMPTY, SET, JOIN, EITHER, REPEAT } kind;
    struct kc_byte_set set;
    struct node *a, *b;
    uint32_t min, max; /* max KC_NONE: without end */
};

static struct node *new_node(struct reader *r, enum node_kind kind, struct node *a, struct node *b)
{
    struct node *node = KC_NEW(r->scratch, struct node);
    node->kind = kind;
    node->a = a;
    node->b = b;
    return node;
}

static struct node *read_choice(struct reader *r);

static struct node *set_node(struct reader *r, unsigned low, unsigned high)
{
    struct node *node = new_node(r, SET, NULL, NULL);
    kc_set_add_range(&node->set, low, high);
    return node;
}

static struct node *read_group(struct reader *r)
{
    size_t open = r->at++;
    if (++r->depth > MAX_DEPTH) {
        fail(r, open, "parentheses are nested too deep");
        return NULL;
    }
    struct node *node = read_choice(r);
    r->depth--;
    if (r->error == NULL && peek(r) != ')')
        fail(r, open, "this '(' is never closed");
    r->at++;
    return node;
}

static struct node *read_class_node(struct reader *r)
{
    size_t open = r->at++;
    struct node *node = new_node(r, SET, NULL, NULL);
    if (read_class(r, &node->set) && peek(r) != ']')
        fail(r, open, "this '[' is never closed");
    r->at++;
    return node;
}

/* A character of UTF-8 is one thing to repeat. */
static struct node *read_character(struct reader *r)
{
    int c = peek(r);
    struct node *node = set_node(r, (unsigned)c, (unsigned)c);
    r->at++;
    for (; c >= 0xc0 && peek(r) >= 0x80 && peek(r) < 0xc0; r->at++)
        node = new_node(r, JOIN, node, set_node(r, (unsigned)peek(r), (unsigned)peek(r)));
    return node;
}

static struct node *read_atom(struct reader *r)
{
    unsigned byte;
    switch (peek(r)) {
    case '(': return read_group(r);
    case '[': return read_class_node(r);
    case '.': r->at++; return set_node(r, 0, 255);
    case '\\': r->at++; return read_escape(r, &byte) ? set_node(r, byte, byte) : NULL;
    case '*': case '+': case '?': case '{': fail(r, r->at, "there is nothing to repeat here"); return NULL;
    case '^': case '$': fail(r, r->at, "expressions always match the whole text: leave this out, or write a backslash before it"); return NULL;
    case ']': case '}': fail(r, r->at, "write a backslash before this sign"); return NULL;
    default: return read_character(r);
    }
}

static bool read_count(struct reader *r, uint32_t *out)
{
    size_t start = r->at;
    *out = 0;
    for (; peek(r) >= '0' && peek(r) <= '9'; r->at++) {
        *out = *out * 10 + (uint32_t)(peek(r) - '0');
        if (*out > KC_MAX_REPEAT)
            return fail(r, start, "repetitions over 1,000 are not supported");
    }
    return r->at > start || fail(r, start, "a number is missing: {m}, {m,} or {m,n}");
}

static bool read_counts(struct reader *r, uint32_t *min, uint32_t *max)
{
    size_t open = r->at++;
    if (!read_count(r, min))
        return false;
    *max = *min;
    if (peek(r) == ',') {
        r->at++;
        *max = KC_NONE;
        if (peek(r) != '}' && !read_count(r, max))
            return false;
    }
    if (peek(r) != '}')
        return fail(r, open, "this '{' is never closed");
    r->at++;
    return *max >= *min || fail(r, open, "this range runs backwards");
}

static struct node *read_repeat(struct reader *r)
{
    struct node *atom = read_atom(r);
    int c = peek(r);
    if (r->error != NULL || (c != '*' && c != '+' && c != '?' && c != '{'))
        return atom;
    struct node *node = new_node(r, REPEAT, atom, NULL);
    node->min = c == '+';
    node->max = c == '?' ? 1 : KC_NONE;
    if (c == '{')
        read_counts(r, &node->min, &node->max);
    else
        r->at++;
    c = peek(r);
    if (r->error == NULL && (c == '*' || c == '+' || c == '?' || c == '{'))
        fail(r, r->at, "a repetition cannot be repeated without parentheses");
    return node;
}

static struct node *read_sequence(struct reader *r)
{
    struct node *whole = NULL;
    while (r->error == NULL && peek(r) >= 0 && peek(r) != '|' && peek(r) != ')') {
        struct node *next = read_repeat(r);
        whole = whole == NULL ? next : new_node(r, JOIN, whole, next);
    }
    return whole == NULL ? new_node(r, EMPTY, NULL, NULL) : whole;
}

static struct node *read_choice(struct reader *r)
{
    struct node *whole = read_sequence(r);
    while (r->error == NULL && peek(r) == '|') {
        r->at++;
        whole = new_node(r, EITHER, whole, read_sequence(r));
    }
    return whole;
}

/* ---- Building --------------------------------------------------------------------------------------------------- */

/* Long sequences and choices lean to the left: recursion must not follow their length. */
static struct kc_fragment build(struct kc_nfa *nfa, const struct node *node);

static struct kc_fragment build_chain(struct kc_nfa *nfa, const struct node *node)
{
    struct kc_arena *arena = nfa->arena;
    KC_LIST(const struct node *) parts = {0};
    enum node_kind kind = node->kind;
    for (; node->kind == kind; node = node->a)
        *KC_PUSH(arena, &parts) = node->b;
    struct kc_fragment whole = build(nfa, node);
    while (parts.count != 0 && !nfa->too_large) {
        struct kc_fragment next = build(nfa, parts.items[--parts.count]);
        whole = kind == JOIN ? kc_nfa_join(nfa, whole, next) : kc_nfa_either(nfa, whole, next);
    }
    return whole;
}

static struct kc_fragment build_repeat(struct kc_nfa *nfa, const struct node *node)
{
    struct kc_fragment whole = kc_nfa_empty(nfa);
    for (uint32_t i = 0; i < node->min && !nfa->too_large; i++)
        whole = kc_nfa_join(nfa, whole, build(nfa, node->a));
    if (node->max == KC_NONE)
        return kc_nfa_join(nfa, whole, kc_nfa_loop(nfa, build(nfa, node->a)));
    struct kc_fragment rest = kc_nfa_empty(nfa); /* (a(a(a)?)?)?, from the inside */
    for (uint32_t i = node->min; i < node->max && !nfa->too_large; i++)
        rest = kc_nfa_either(nfa, kc_nfa_empty(nfa), kc_nfa_join(nfa, build(nfa, node->a), rest));
    return kc_nfa_join(nfa, whole, rest);
}

static struct kc_fragment build(struct kc_nfa *nfa, const struct node *node)
{
    if (nfa->too_large)
        return (struct kc_fragment){0, 0};
    switch (node->kind) {
    case EMPTY: return kc_nfa_empty(nfa);
    case SET: return kc_nfa_set(nfa, &node->set);
    case REPEAT: return build_repeat(nfa, node);
    default: return build_chain(nfa, node);
    }
}

struct kc_automaton *kc_regex_read(struct kc_arena *arena, struct kc_str text, const char **error, size_t *at)
{
    struct kc_arena scratch = {0};
    struct reader r = {.scratch = &scratch, .text = text};
    struct kc_automaton *result = NULL;
    struct node *whole = read_choice(&r);
    if (r.error == NULL && r.at < text.len)
        fail(&r, r.at, "this ')' closes nothing");
    if (r.error == NULL) {
        struct kc_nfa nfa = {.arena = &scratch};
        struct kc_fragment fragment = build(&nfa, whole);
        result = kc_nfa_finish(arena, &nfa, fragment);
        if (result == NULL)
            fail(&r, 0, "this expression is too large: it needs more than 60,000 states");
    }
    *error = r.error;
    *at = r.error_at;
    kc_arena_free(&scratch);
    return result;
}

struct kc_automaton *kc_automaton_of_regex(struct kc_arena *arena, const char *regex)
{
    const char *error;
    size_t at;
    return kc_regex_read(arena, (struct kc_str){regex, strlen(regex)}, &error, &at);
}
