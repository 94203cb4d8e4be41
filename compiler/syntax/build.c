/* build.c: constructors of declarations and of what stands in their braces. */
#include "syntax/build.h"

#include <string.h>

#include "keys.tab.h"

/* Gives a node the parts gathered so far, copied to their size. */
#define TAKE(p, target, gathered)                                                                                            \
    ((target)->items = kc_arena_copy((p)->arena, (gathered)->items, (gathered)->count * sizeof *(gathered)->items),          \
     (target)->count = (target)->capacity = (gathered)->count, (gathered)->count = 0)

/* ---- Lists of declarations -------------------------------------------------------------------------------------- */

void kc_add_top(struct kc_parser *p, struct kc_decl *decl)
{
    if (decl != NULL)
        *KC_PUSH(p->arena, &p->file->decls) = decl;
}

/* What the declaration that was skipped would have named. */
void kc_add_lost(struct kc_parser *p, struct kc_extent skipped)
{
    uint32_t at = kc_next(p, skipped.first);
    if (kc_kind_at(p, at) == KC_TOKEN_EXTERNAL)
        at = kc_next(p, at + 1);
    if (at < skipped.end)
        at = kc_next(p, at + 1);
    if (at < skipped.end && kc_is_word(kc_kind_at(p, at)))
        *KC_PUSH(p->arena, &p->file->lost) = kc_name_of(p, (struct kc_extent){at, at + 1});
    kc_drop_docs(p, skipped);
    p->item_lost = false;
}

struct kc_body *kc_new_body(struct kc_parser *p)
{
    return KC_NEW(p->arena, struct kc_body);
}

struct kc_body *kc_add_to_body(struct kc_parser *p, struct kc_body *body, struct kc_decl *decl)
{
    if (decl == NULL)
        return body;
    bool may = decl->kind == KC_DECL_KEY || decl->kind == KC_DECL_GROUP ||
               (decl->kind == KC_DECL_RESERVED && decl->pattern != NULL);
    if (may)
        *KC_PUSH(p->arena, &body->list) = decl;
    else
        *KC_PUSH(p->arena, &body->misplaced) = decl;
    if (!may && decl->kind != KC_DECL_SEPARATOR) /* what it declares stays known, so that nothing else is reported for this */
        kc_add_top(p, decl);
    return body;
}

static void report_misplaced(struct kc_parser *p, const struct kc_decl *decl)
{
    struct kc_span word = decl->span;
    word.end = word.start + (uint32_t)strcspn(p->text + word.start, " \t\r\n;{\"/");
    if (decl->kind == KC_DECL_SEPARATOR)
        kc_note(p->diags, kc_error(p, KC_E_0126_NOT_IN_A_GROUP, word, "a group's separator stands in its head"), "write: in … separator %.*s {",
                (int)(decl->text.span.end - decl->text.span.start), p->text + decl->text.span.start);
    else
        kc_error(p, KC_E_0126_NOT_IN_A_GROUP, word, "'%.*s' stands at the top of a file, not in a group", (int)(word.end - word.start),
                 p->text + word.start);
}

/* ---- Declarations ----------------------------------------------------------------------------------------------- */

static struct kc_decl *new_decl(struct kc_parser *p, enum kc_decl_kind kind, const struct kc_parts *parts)
{
    struct kc_decl *decl = KC_NEW(p->arena, struct kc_decl);
    decl->kind = kind;
    decl->name = kc_name_of(p, parts->name);
    decl->c_name = kc_name_of(p, parts->as);
    decl->span = kc_span_of(p, parts->all);
    return decl;
}

static void take_items(struct kc_parser *p, struct kc_decl *decl)
{
    if (decl->kind == KC_DECL_SERVER)
        TAKE(p, &decl->directives, &p->directives);
    else if (decl->kind == KC_DECL_EXPECT)
        TAKE(p, &decl->expectations, &p->expectations);
    else if (decl->kind == KC_DECL_ENUM)
        TAKE(p, &decl->values, &p->values);
    else if (decl->kind == KC_DECL_RECORD)
        TAKE(p, &decl->fields, &p->fields);
    decl->damaged = p->item_lost;
    p->item_lost = false;
}

struct kc_decl *kc_build_decl(struct kc_parser *p, enum kc_decl_kind kind, struct kc_parts parts)
{
    struct kc_decl *decl = new_decl(p, kind, &parts);
    decl->type = parts.type;
    decl->pattern = parts.pattern;
    decl->text = kc_name_of(p, parts.text);
    take_items(p, decl);
    if (parts.range != NULL) {
        decl->low = parts.range->low;
        decl->high = parts.range->high;
        kc_want_unit(p, &decl->low, KC_NUM_INTEGER);
        if (decl->high.span.start == decl->low.span.start)
            decl->high = decl->low;
        else
            kc_want_unit(p, &decl->high, KC_NUM_INTEGER);
    }
    if (parts.number.end != 0)
        decl->number = kc_number_of(p, parts.number);
    if (kind == KC_DECL_DATABASE) {
        kc_want_unit(p, &decl->number, KC_NUM_INTEGER);
        decl->low = decl->number;
    }
    decl->has_default = kind == KC_DECL_SETTING && (parts.number.end != 0 || parts.text.end != 0);
    if (kind != KC_DECL_IMPORT && kind != KC_DECL_SEPARATOR) /* of these no output tells: their comments are reported */
        decl->doc = kc_doc_of(p, parts.all);
    return decl;
}

/* ---- Groups ----------------------------------------------------------------------------------------------------- */

static void said_twice(struct kc_parser *p, struct kc_span span)
{
    kc_error(p, KC_E_0124_SAID_TWICE, span, "'%.*s' is said twice", (int)(span.end - span.start), p->text + span.start);
}

struct kc_decl *kc_start_group(struct kc_parser *p, bool external, struct kc_parts parts)
{
    struct kc_decl *group = new_decl(p, KC_DECL_GROUP, &parts);
    group->external = external;
    return group;
}

struct kc_decl *kc_group_prefix(struct kc_parser *p, struct kc_decl *group, struct kc_ast_pattern *prefix, struct kc_extent word)
{
    if (group->pattern != NULL)
        said_twice(p, kc_span_of(p, word));
    else
        group->pattern = prefix;
    return group;
}

struct kc_decl *kc_group_separator(struct kc_parser *p, struct kc_decl *group, struct kc_extent text, struct kc_extent word)
{
    if (group->text.text.data != NULL)
        said_twice(p, kc_span_of(p, word));
    else
        group->text = kc_name_of(p, text);
    return group;
}

struct kc_decl *kc_group_ttl(struct kc_parser *p, struct kc_decl *group, struct kc_ast_ttl *ttl)
{
    if (group->ttl != NULL)
        said_twice(p, (struct kc_span){ttl->span.source, ttl->span.start, ttl->span.start + 3});
    else
        group->ttl = ttl;
    return group;
}

struct kc_decl *kc_build_group(struct kc_parser *p, struct kc_decl *group, struct kc_extent all, struct kc_body *body)
{
    if (!p->silent) /* else its brace is missing, and nobody knows where */
        for (size_t i = 0; i < body->misplaced.count; i++)
            report_misplaced(p, body->misplaced.items[i]);
    group->span = kc_span_of(p, all);
    group->body.items = body->list.items;
    group->body.count = body->list.count;
    group->body.capacity = body->list.capacity;
    group->doc = kc_doc_of(p, all);
    return group;
}

struct kc_decl *kc_group_without_body(struct kc_parser *p, struct kc_decl *group, struct kc_extent all)
{
    if (!p->silent)
        kc_error(p, KC_E_0113_UNEXPECTED, (struct kc_span){p->file->source, kc_span_of(p, all).end - 1, kc_span_of(p, all).end},
                 "a group's declarations stand in braces: expected '{', found ';'");
    group->span = kc_span_of(p, all);
    group->damaged = true;
    group->doc = kc_doc_of(p, all);
    return group;
}

/* ---- Keys ------------------------------------------------------------------------------------------------------- */

struct kc_decl *kc_start_key(struct kc_parser *p, bool external, struct kc_parts parts)
{
    struct kc_decl *key = new_decl(p, KC_DECL_KEY, &parts);
    key->external = external;
    key->key_kind = kc_name_of(p, parts.all);
    key->pattern = parts.pattern;
    key->damaged = parts.pattern != NULL && parts.pattern->cut;
    p->clauses.count = 0;
    p->item_lost = false;
    return key;
}

static void finish_key(struct kc_parser *p, struct kc_decl *key, struct kc_extent all)
{
    TAKE(p, &key->clauses, &p->clauses);
    for (size_t i = 1; i < key->clauses.count; i++)
        if (key->clauses.items[i].kind == KC_CLAUSE_OF && key->clauses.items[0].kind != KC_CLAUSE_OF) {
            struct kc_span of = key->clauses.items[i].span;
            of.end = of.start + 2;
            kc_error(p, KC_E_0123_OF_BEHIND_CLAUSES, of, "'of' stands directly behind the pattern, before the other clauses");
            break;
        }
    key->damaged = key->damaged || p->item_lost;
    p->item_lost = false;
    key->span = kc_span_of(p, all);
    key->doc = kc_doc_of(p, all);
}

struct kc_decl *kc_build_key(struct kc_parser *p, struct kc_decl *key, struct kc_extent all)
{
    finish_key(p, key, all);
    return key;
}

struct kc_decl *kc_build_key_with_fields(struct kc_parser *p, struct kc_decl *key, struct kc_extent all)
{
    TAKE(p, &key->fields, &p->fields);
    key->has_fields = true;
    finish_key(p, key, all);
    p->with_fields = key;
    return key;
}

struct kc_decl *kc_damaged(struct kc_decl *decl)
{
    decl->damaged = true;
    return decl;
}

/* ---- What stands in braces -------------------------------------------------------------------------------------- */

void kc_start_fields(struct kc_parser *p)
{
    p->fields.count = 0;
}

void kc_add_field(struct kc_parser *p, struct kc_parts parts)
{
    struct kc_ast_field *field = KC_PUSH(p->arena, &p->fields);
    *field = (struct kc_ast_field){.name = kc_name_of(p, parts.name),
                                   .c_name = kc_name_of(p, parts.as),
                                   .type = parts.type,
                                   .optional = parts.optional,
                                   .required = parts.required,
                                   .doc = kc_doc_of(p, parts.all),
                                   .span = kc_span_of(p, parts.all)};
}

void kc_start_values(struct kc_parser *p)
{
    p->values.count = 0;
}

void kc_add_value(struct kc_parser *p, struct kc_parts parts)
{
    struct kc_ast_value *value = KC_PUSH(p->arena, &p->values);
    *value = (struct kc_ast_value){.name = kc_name_of(p, parts.name),
                                   .c_name = kc_name_of(p, parts.as),
                                   .text = kc_name_of(p, parts.text),
                                   .doc = kc_doc_of(p, parts.all),
                                   .span = kc_span_of(p, parts.all)};
}

void kc_start_directives(struct kc_parser *p)
{
    p->directives.count = 0;
}

/* The words behind the first, blanks and comments between them made one blank; words that touch stay one. */
static struct kc_str arguments_of(struct kc_parser *p, uint32_t first, uint32_t end)
{
    struct kc_buf buf = {0};
    uint32_t behind = 0;
    for (uint32_t at = kc_next(p, first); at < end; at = kc_next(p, at + 1)) {
        const struct kc_token *word = &p->file->tokens.items[at];
        if (buf.len != 0 && word->start != behind)
            kc_buf_putc(&buf, ' ');
        kc_buf_put(&buf, p->text + word->start, word->end - word->start);
        behind = word->end;
    }
    struct kc_str text = kc_arena_str(p->arena, buf.data, buf.len);
    kc_buf_free(&buf);
    return text;
}

void kc_add_directive(struct kc_parser *p, struct kc_extent all)
{
    struct kc_extent name = {all.first, all.first + 1}, arguments = {kc_next(p, all.first + 1), all.end - 1};
    struct kc_ast_directive *directive = KC_PUSH(p->arena, &p->directives);
    *directive = (struct kc_ast_directive){.name = {kc_text_of(p, name), kc_span_of(p, name), false},
                                           .arguments = arguments_of(p, all.first + 1, all.end - 1),
                                           .arguments_span = kc_span_of(p, arguments.first < arguments.end ? arguments : name),
                                           .doc = kc_doc_of(p, all),
                                           .span = kc_span_of(p, all)};
}

void kc_start_expectations(struct kc_parser *p)
{
    p->expectations.count = 0;
}

void kc_add_expectation(struct kc_parser *p, struct kc_parts parts)
{
    struct kc_ast_expectation *expectation = KC_PUSH(p->arena, &p->expectations);
    *expectation = (struct kc_ast_expectation){.metric = kc_name_of(p, parts.name),
                                               .op = kc_text_of(p, parts.text),
                                               .value = kc_number_of(p, parts.number),
                                               .doc = kc_doc_of(p, parts.all),
                                               .span = kc_span_of(p, parts.all)};
}

void kc_lost_item(struct kc_parser *p)
{
    p->item_lost = true;
}

/* ---- Signs ------------------------------------------------------------------------------------------------------ */

struct kc_decl *kc_stray(struct kc_parser *p, struct kc_extent sign)
{
    if (!p->silent)
        kc_fix(p->diags, kc_error(p, KC_E_0116_STRAY_SIGN, kc_span_of(p, sign), "nothing stands before this ';'"), KC_STR(""));
    return NULL;
}

void kc_wrong_sign(struct kc_parser *p, struct kc_extent sign, const char *right)
{
    struct kc_span span = kc_span_of(p, sign);
    struct kc_diag *diag = kc_error(p, KC_E_0117_WRONG_SIGN, span, "expected '%s' here, found '%c'", right, p->text[span.start]);
    kc_fix(p->diags, diag, (struct kc_str){right, strlen(right)});
}
