/* c_check.c: what is wrong with a schema for C alone. The names come from the emission itself, so that none is forgotten. */
#include "emit/c/c_check.h"

#include <string.h>

#include "emit/c/c_claims.h"
#include "emit/c/c_emit.h"
#include "meaning/table.h"

/* ---- All names of a header ------------------------------------------------------------------------------------------ */

/* Every name of a key begins with the key's: those of two keys can only be the same where one key's name is the beginning of the
 * other's. So most keys' names are looked at by themselves, in a set that stays in the nearest cache. */
struct kc_c_names {
    struct kc_c_claims all; /* of types, settings and of keys whose names are the beginning of another's, or begin with one */
    struct kc_c_claims own; /* of the key at hand, if it is none of these */
    bool *apart;            /* by kc_key.index: it is none of these */
    bool in_own;
    struct { /* pairs of declarations that were reported: one message for all their names */
        struct pair {
            struct kc_span first, second;
        } *items;
        size_t count, capacity;
    } reported;
};

static const struct kc_c_origin *find(const struct kc_c_names *names, struct kc_str name)
{
    const struct kc_c_origin *found = names->in_own ? kc_c_claims_find(&names->own, name) : NULL;
    return found != NULL ? found : kc_c_claims_find(&names->all, name);
}

/* Whose the name was before, or NULL: then it is entered. */
static const struct kc_c_origin *enter(struct kc_c_names *names, struct kc_str name, struct kc_c_origin origin)
{
    const struct kc_c_origin *before = find(names, name);
    if (before == NULL)
        kc_c_claims_add(names->in_own ? &names->own : &names->all, name, origin);
    return before;
}

/* What numbered tables are called. A key that is called so has names that a table may get later. */
bool kc_c_is_table_stem(struct kc_str stem)
{
    static const char *const stems[] = {"automaton", "bool",    "bytes",  "enum",    "fields", "keys",  "map",  "pattern",
                                        "pieces",    "record",  "rule",   "states",  "targets", "trim",   "type"};
    for (size_t i = 0; i < sizeof stems / sizeof *stems; i++)
        if (kc_str_is(stem, stems[i]))
            return true;
    return false;
}

/* Looks for keys that are called as another's name begins. stems: of all keys, in capitals, as constants have them. */
static void find_kin(struct kc_table *stems, struct kc_str stem, bool *apart, uint32_t index)
{
    for (size_t len = 1; len < stem.len; len++) {
        const struct kc_key *other = stem.data[len] != '_' ? NULL : kc_table_find(stems, (struct kc_str){stem.data, len});
        if (other != NULL)
            apart[other->index] = apart[index] = false;
    }
}

static bool begins_like_a_table(struct kc_str stem)
{
    const char *end = memchr(stem.data, '_', stem.len);
    return kc_c_is_table_stem((struct kc_str){stem.data, end == NULL ? stem.len : (size_t)(end - stem.data)});
}

/* Finds the keys whose names cannot be another's. */
static void set_apart(const struct kc_schema *schema, struct kc_arena *arena, bool *apart)
{
    struct kc_table stems = {0};
    struct kc_str *capitals = KC_NEW_ARRAY(arena, struct kc_str, schema->keys_count);
    for (size_t i = 0; i < schema->keys_count; i++) {
        struct kc_key *key = schema->keys[i];
        capitals[i] = kc_c_upper(arena, key->c_name);
        void **place = kc_table_place(arena, &stems, capitals[i]);
        apart[i] = *place == NULL && !begins_like_a_table(key->c_name);
        if (*place != NULL)
            apart[((const struct kc_key *)*place)->index] = false;
        else
            *place = key;
    }
    for (size_t i = 0; i < schema->keys_count; i++)
        find_kin(&stems, capitals[i], apart, (uint32_t)i);
}

void kc_c_claim_for(struct kc_c *c, const struct kc_key *key)
{
    c->names->in_own = c->names->apart[key->index];
    kc_c_claims_clear(&c->names->own);
}

/* ---- Messages ------------------------------------------------------------------------------------------------------- */

static bool same_span(struct kc_span a, struct kc_span b)
{
    return a.source == b.source && a.start == b.start;
}

static bool is_reported(struct kc_c *c, struct kc_span first, struct kc_span second)
{
    for (size_t i = 0; i < c->names->reported.count; i++) {
        const struct pair *pair = &c->names->reported.items[i];
        if (same_span(pair->first, first) && same_span(pair->second, second))
            return true;
    }
    *KC_PUSH(c->arena, &c->names->reported) = (struct pair){first, second};
    return false;
}

static void report_clash(struct kc_c *c, struct kc_str name, const struct kc_c_origin *first, struct kc_c_origin second)
{
    struct kc_diags *diags = &c->compilation->diags;
    if (is_reported(c, first->span, second.span))
        return;
    struct kc_str shown = kc_printable(c->compilation->arena, second.name), other = kc_printable(c->compilation->arena, first->name);
    struct kc_diag *diag = kc_report(diags, KC_E_0602_SAME_C_IDENTIFIER, second.span, "C would have two things called '%.*s', one for %s '%.*s'",
                                     KC_FMT(name), second.what, KC_FMT(shown));
    kc_note_at(diags, diag, first->span, "the other for %s '%.*s'", first->what, KC_FMT(other));
    kc_note(diags, diag, "'as' gives one of them another name in C");
}

static void report_word(struct kc_c *c, struct kc_str name, enum kc_c_word word, struct kc_c_origin origin)
{
    struct kc_diags *diags = &c->compilation->diags;
    if (is_reported(c, origin.span, origin.span))
        return;
    struct kc_str shown = kc_printable(c->compilation->arena, origin.name);
    struct kc_diag *diag = kc_report(diags, KC_E_0603_C_KEYWORD, origin.span, "%s '%.*s' would be called '%.*s' in C, which is a %s", origin.what,
                                     KC_FMT(shown), KC_FMT(name), word == KC_C_WORD_KEYWORD ? "keyword of C or C++" : "macro of the standard headers");
    kc_note(diags, diag, "'as' gives it another name in C: %.*s as %.*s_value", KC_FMT(shown), KC_FMT(name));
}

/* ---- Claiming ------------------------------------------------------------------------------------------------------- */

static void claim(struct kc_c *c, struct kc_str name, struct kc_c_origin origin)
{
    const struct kc_c_origin *first = enter(c->names, name, origin);
    if (first != NULL)
        report_clash(c, name, first, origin);
}

void kc_c_claim_name(struct kc_c *c, struct kc_str name)
{
    if (c->names == NULL)
        return;
    enum kc_c_word word = kc_c_word_of(name);
    if (word != KC_C_WORD_FREE)
        report_word(c, name, word, c->origin);
    else
        claim(c, name, c->origin);
}

void kc_c_claim_table(struct kc_c *c, struct kc_str name)
{
    if (c->names == NULL)
        return;
    bool in_own = c->names->in_own;
    c->names->in_own = false;
    kc_c_claim_name(c, name);
    c->names->in_own = in_own;
}

void kc_c_claim(struct kc_c *c, struct kc_str prefix, const char *suffix)
{
    if (c->names != NULL)
        kc_c_claim_name(c, KC_C_JOIN(c->scratch, prefix, {suffix, strlen(suffix)}));
}

/* Is a struct the current declaration's? If another has its name, that is told, and of the members nothing. */
static bool is_own(struct kc_c *c, struct kc_str owner)
{
    const struct kc_c_origin *origin = find(c->names, owner);
    return origin != NULL && same_span(origin->span, c->origin.span);
}

/* Members are entered as "struct.member", which is no C name and so meets only its own kind. */
void kc_c_claim_member(struct kc_c *c, struct kc_str owner, struct kc_str member, struct kc_c_origin origin)
{
    if (c->names == NULL)
        return;
    const struct kc_c_origin *first;
    enum kc_c_word word = kc_c_word_of(member);
    if (word != KC_C_WORD_FREE)
        report_word(c, member, word, origin);
    else if ((first = enter(c->names, KC_C_JOIN(c->scratch, owner, KC_STR("."), member), origin)) != NULL && is_own(c, owner))
        report_clash(c, member, first, origin);
}

/* What the generated struct has besides what the schema names: told where the schema's name is. */
void kc_c_claim_own_member(struct kc_c *c, struct kc_str owner, struct kc_str member)
{
    if (c->names == NULL)
        return;
    const struct kc_c_origin *first = enter(c->names, KC_C_JOIN(c->scratch, owner, KC_STR("."), member), c->origin);
    if (first == NULL || !is_own(c, owner) || is_reported(c, first->span, first->span))
        return;
    struct kc_diags *diags = &c->compilation->diags;
    struct kc_c_origin origin = *first;
    struct kc_str shown = kc_printable(c->compilation->arena, origin.name);
    struct kc_diag *diag = kc_report(diags, KC_E_0602_SAME_C_IDENTIFIER, origin.span,
                                     "%s '%.*s' would be called '%.*s' in C, and the generated struct has a member '%.*s' of its own",
                                     origin.what, KC_FMT(shown), KC_FMT(member), KC_FMT(member));
    kc_note(diags, diag, "'as' gives it another name in C: %.*s as %.*s_value", KC_FMT(shown), KC_FMT(member));
}

/* ---- The check ------------------------------------------------------------------------------------------------------ */

static bool check_schema_name(struct kc_compilation *compilation, const struct kc_schema *schema)
{
    struct kc_str name = schema->name;
    if (name.len < 6 || memcmp(name.data, "keysrt", 6) != 0 || (name.len > 6 && name.data[6] != '_'))
        return true;
    struct kc_diag *diag = kc_report(&compilation->diags, KC_E_0604_RUNTIME_NAME, schema->span,
                                     "a schema cannot be called '%.*s': so begin the names of the runtime", KC_FMT(name));
    kc_note(&compilation->diags, diag, "every C name of a schema begins with its name and '_'");
    return false;
}

void kc_check_c(struct kc_compilation *compilation, const struct kc_schema *schema)
{
    kc_check_c_names(compilation, schema);
}

void kc_check_c_names(struct kc_compilation *compilation, const struct kc_schema *schema)
{
    /* In a model with errors, names may be missing or made up: what they would clash with follows from those errors. */
    if (compilation->diags.errors != 0 || !check_schema_name(compilation, schema))
        return;
    struct kc_c_names names = {0};
    struct kc_buf text = {0};
    struct kc_arena arena = {0};
    names.apart = KC_NEW_ARRAY(&arena, bool, schema->keys_count);
    set_apart(schema, &arena, names.apart);
    kc_c_emit(compilation, schema, &names, &text);
    kc_buf_free(&text);
    kc_c_claims_free(&names.all);
    kc_c_claims_free(&names.own);
    kc_arena_free(&arena);
}
