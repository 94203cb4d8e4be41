/* c_check.c: what is wrong with a schema for C alone. The names come from the emission itself, so that none is forgotten. */
#include "emit/c_check.h"

#include <stdlib.h>
#include <string.h>

#include "emit/c_emit.h"

/* ---- All names of a header ------------------------------------------------------------------------------------------ */

struct claim {
    size_t at; /* in text */
    uint32_t len, hash;
    struct kc_c_origin origin;
};

struct kc_c_names {
    struct kc_buf text; /* all names, one behind the other */
    struct claim *claims;
    size_t count, capacity;
    uint32_t *slots; /* open addressing; claim number + 1 */
    size_t slot_count;
    struct { /* pairs of declarations that were reported: one message for all their names */
        struct pair {
            struct kc_span first, second;
        } *items;
        size_t count, capacity;
    } reported;
};

static void grow(struct kc_c_names *names)
{
    names->slot_count = names->slot_count == 0 ? 1024 : names->slot_count * 2;
    free(names->slots);
    names->slots = kc_heap_zeroed(names->slot_count, sizeof *names->slots);
    for (size_t i = 0; i < names->count; i++) {
        size_t slot = names->claims[i].hash & (names->slot_count - 1);
        while (names->slots[slot] != 0)
            slot = (slot + 1) & (names->slot_count - 1);
        names->slots[slot] = (uint32_t)i + 1;
    }
}

/* The claim of a name, or NULL: *slot is then where it belongs. */
static const struct claim *find(const struct kc_c_names *names, struct kc_str name, uint32_t hash, size_t *slot)
{
    for (*slot = hash & (names->slot_count - 1); names->slots[*slot] != 0; *slot = (*slot + 1) & (names->slot_count - 1)) {
        const struct claim *claim = &names->claims[names->slots[*slot] - 1];
        if (claim->hash == hash && kc_str_equal((struct kc_str){names->text.data + claim->at, claim->len}, name))
            return claim;
    }
    return NULL;
}

/* The claim that was there before, or NULL: then it is entered. */
static const struct claim *enter(struct kc_c_names *names, struct kc_str name, struct kc_c_origin origin)
{
    if (names->count * 2 >= names->slot_count)
        grow(names);
    uint32_t hash = (uint32_t)kc_str_hash(name);
    size_t slot;
    const struct claim *before = find(names, name, hash, &slot);
    if (before != NULL)
        return before;
    if (names->count == names->capacity) {
        names->capacity = names->capacity == 0 ? 1024 : names->capacity * 2;
        names->claims = kc_heap_resize(names->claims, names->capacity, sizeof *names->claims);
    }
    names->claims[names->count] = (struct claim){names->text.len, (uint32_t)name.len, hash, origin};
    names->slots[slot] = (uint32_t)++names->count;
    kc_buf_str(&names->text, name);
    return NULL;
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

static void report_clash(struct kc_c *c, struct kc_str name, const struct claim *first, struct kc_c_origin second)
{
    struct kc_diags *diags = &c->compilation->diags;
    if (is_reported(c, first->origin.span, second.span))
        return;
    struct kc_str shown = kc_printable(c->compilation->arena, second.name), other = kc_printable(c->compilation->arena, first->origin.name);
    struct kc_diag *diag = kc_report(diags, KC_E_0602_SAME_C_IDENTIFIER, second.span, "C would have two things called '%.*s', one for %s '%.*s'",
                                     KC_FMT(name), second.what, KC_FMT(shown));
    kc_note_at(diags, diag, first->origin.span, "the other for %s '%.*s'", first->origin.what, KC_FMT(other));
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
    const struct claim *first = enter(c->names, name, origin);
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

void kc_c_claim(struct kc_c *c, struct kc_str prefix, const char *suffix)
{
    if (c->names != NULL)
        kc_c_claim_name(c, KC_C_JOIN(c->scratch, prefix, {suffix, strlen(suffix)}));
}

/* Is a struct the current declaration's? If another has its name, that is told, and of the members nothing. */
static bool is_own(struct kc_c *c, struct kc_str owner)
{
    const struct claim *claim = find(c->names, owner, (uint32_t)kc_str_hash(owner), &(size_t){0});
    return claim != NULL && same_span(claim->origin.span, c->origin.span);
}

/* Members are entered as "struct.member", which is no C name and so meets only its own kind. */
void kc_c_claim_member(struct kc_c *c, struct kc_str owner, struct kc_str member, struct kc_c_origin origin)
{
    if (c->names == NULL)
        return;
    const struct claim *first;
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
    const struct claim *first = enter(c->names, KC_C_JOIN(c->scratch, owner, KC_STR("."), member), c->origin);
    if (first == NULL || !is_own(c, owner) || is_reported(c, first->origin.span, first->origin.span))
        return;
    struct kc_diags *diags = &c->compilation->diags;
    struct kc_c_origin origin = first->origin;
    struct kc_str shown = kc_printable(c->compilation->arena, origin.name);
    struct kc_diag *diag = kc_report(diags, KC_E_0602_SAME_C_IDENTIFIER, origin.span,
                                     "%s '%.*s' would be called '%.*s' in C, and the generated struct has a member '%.*s' of its own",
                                     origin.what, KC_FMT(shown), KC_FMT(member), KC_FMT(member));
    kc_note(diags, diag, "'as' gives it another name in C: %.*s as %.*s_value", KC_FMT(shown), KC_FMT(member));
}

/* ---- The check ------------------------------------------------------------------------------------------------------ */

static void check_kinds(struct kc_compilation *compilation, const struct kc_schema *schema)
{
    for (size_t i = 0; i < schema->keys_count; i++) {
        const struct kc_key *key = schema->keys[i];
        if (kc_kind_has_code(key->kind))
            continue;
        struct kc_diag *diag = kc_report(&compilation->diags, KC_E_0601_KIND_WITHOUT_CODE, key->span,
                                         "no C can be generated for '%.*s' yet: it is a %s", KC_FMT(key->name), kc_kind_name(key->kind));
        kc_note(&compilation->diags, diag, "'keysc check' and the other outputs take it; a later version will generate C for it");
    }
}

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
    check_kinds(compilation, schema);
}

void kc_check_c_names(struct kc_compilation *compilation, const struct kc_schema *schema)
{
    /* In a model with errors, names may be missing or made up: what they would clash with follows from those errors. */
    if (compilation->diags.errors != 0 || !check_schema_name(compilation, schema))
        return;
    struct kc_c_names names = {0};
    struct kc_buf text = {0};
    kc_c_emit(compilation, schema, &names, &text);
    kc_buf_free(&text);
    kc_buf_free(&names.text);
    free(names.claims);
    free(names.slots);
}
