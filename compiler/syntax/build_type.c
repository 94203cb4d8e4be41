/* build_type.c: constructors of names, types and patterns. */
#include <string.h>

#include "keys.tab.h"
#include "syntax/build.h"

/* ---- Names ------------------------------------------------------------------------------------------------------ */

/* The bytes of a string's tokens; a placeholder in it counts as text, since it was reported. */
static struct kc_str string_value(struct kc_parser *p, struct kc_extent extent)
{
    const struct kc_token *tokens = p->file->tokens.items;
    if (extent.end - extent.first == 2)
        return KC_STR("");
    return kc_decode(p->arena, (struct kc_str){p->text + tokens[extent.first].end, tokens[extent.end - 1].start - tokens[extent.first].end});
}

struct kc_name kc_name_of(struct kc_parser *p, struct kc_extent extent)
{
    if (extent.end == 0)
        return (struct kc_name){0};
    bool quoted = kc_kind_at(p, extent.first) == KC_TOKEN_QUOTE_OPEN;
    return (struct kc_name){quoted ? string_value(p, extent) : kc_text_of(p, extent), kc_span_of(p, extent), quoted};
}

struct kc_names *kc_add_name(struct kc_parser *p, struct kc_names *names, struct kc_extent name)
{
    if (names == NULL)
        names = KC_NEW(p->arena, struct kc_names);
    *KC_PUSH(p->arena, &names->list) = kc_name_of(p, name);
    return names;
}

/* ---- Types ------------------------------------------------------------------------------------------------------ */

struct kc_ast_type *kc_build_type(struct kc_parser *p, int form, struct kc_extent all, struct kc_ast_type *element)
{
    struct kc_ast_type *type = KC_NEW(p->arena, struct kc_ast_type);
    type->form = (unsigned)form;
    type->element = element;
    type->span = kc_span_of(p, all);
    type->name = kc_name_of(p, (struct kc_extent){all.first, all.first + 1});
    return type;
}

struct kc_ast_type *kc_build_vector(struct kc_parser *p, struct kc_extent all, struct kc_extent element, struct kc_extent length)
{
    struct kc_ast_type *type = kc_build_type(p, KC_TYPE_VECTOR, all, NULL);
    type->name = kc_name_of(p, element);
    type->low = kc_number_of(p, length);
    kc_want_unit(p, &type->low, KC_NUM_INTEGER);
    type->high = type->low;
    return type;
}

struct kc_ast_type *kc_build_map(struct kc_parser *p, struct kc_extent all, struct kc_ast_type *key, struct kc_ast_type *element)
{
    struct kc_ast_type *type = kc_build_type(p, KC_TYPE_MAP, all, element);
    type->key = key;
    return type;
}

struct kc_ast_type *kc_build_text(struct kc_parser *p, struct kc_extent all, struct kc_ast_pattern *pattern)
{
    struct kc_ast_type *type = kc_build_type(p, KC_TYPE_TEXT, all, NULL);
    type->pattern = pattern;
    return type;
}

void kc_start_targets(struct kc_parser *p, struct kc_extent name)
{
    p->targets.count = 0;
    kc_add_target(p, name);
}

void kc_add_target(struct kc_parser *p, struct kc_extent name)
{
    *KC_PUSH(p->arena, &p->targets) = kc_name_of(p, name);
}

struct kc_ast_type *kc_build_key_type(struct kc_parser *p, struct kc_extent all)
{
    struct kc_ast_type *type = kc_build_type(p, KC_TYPE_KEY, all, NULL);
    type->targets.items = kc_arena_copy(p->arena, p->targets.items, p->targets.count * sizeof *p->targets.items);
    type->targets.count = type->targets.capacity = p->targets.count;
    return type;
}

struct kc_ast_type *kc_type_range(struct kc_parser *p, struct kc_ast_type *type, struct kc_range *range, struct kc_extent all)
{
    const struct kc_token *tokens = p->file->tokens.items;
    type->has_range = true;
    type->low = range->low;
    type->high = range->high;
    type->span = kc_span_of(p, all);
    type->range_span = (struct kc_span){type->span.source, type->name.span.end, tokens[all.end - 1].end};
    return type;
}

struct kc_ast_type *kc_type_texts(struct kc_parser *p, struct kc_ast_type *type, struct kc_names *texts, struct kc_extent all)
{
    type->texts.items = texts->list.items;
    type->texts.count = texts->list.count;
    type->texts.capacity = texts->list.capacity;
    type->span = kc_span_of(p, all);
    return type;
}

struct kc_ast_type *kc_type_rule(struct kc_parser *p, struct kc_ast_type *type, int kind, struct kc_extent extent)
{
    struct kc_str text = kc_text_of(p, extent);
    char closing = kind == KC_RULE_CLASS ? ']' : '/';
    type->span.end = kc_span_of(p, extent).end;
    if (text.len < 2 || text.data[text.len - 1] != closing) { /* it was reported, and where it should end is not known */
        kc_lost_item(p);
        return type;
    }
    struct kc_ast_rule *rule = KC_PUSH(p->arena, &type->rules);
    rule->kind = (unsigned)kind;
    rule->span = kc_span_of(p, extent);
    rule->text = (struct kc_str){text.data + 1, text.len - 2};
    return type;
}

/* ---- Patterns --------------------------------------------------------------------------------------------------- */

void kc_start_pieces(struct kc_parser *p)
{
    p->pieces.count = 0;
    p->hole_lost = false;
}

void kc_lost_hole(struct kc_parser *p)
{
    p->hole_lost = true;
}

void kc_add_literal(struct kc_parser *p, struct kc_extent run)
{
    struct kc_ast_piece *piece = KC_PUSH(p->arena, &p->pieces);
    *piece = (struct kc_ast_piece){.kind = KC_AST_LITERAL, .text = kc_decode(p->arena, kc_text_of(p, run)), .span = kc_span_of(p, run)};
}

void kc_add_param(struct kc_parser *p, struct kc_parts parts)
{
    struct kc_span close = kc_span_of(p, (struct kc_extent){parts.all.end - 1, parts.all.end});
    if (close.start == close.end) { /* made up by the lexer: where the type should end is not known */
        p->hole_lost = true;
        return;
    }
    struct kc_ast_piece *piece = KC_PUSH(p->arena, &p->pieces);
    *piece = (struct kc_ast_piece){.kind = KC_AST_PARAM,
                                   .name = kc_name_of(p, parts.name),
                                   .c_name = kc_name_of(p, parts.as),
                                   .type = parts.type,
                                   .hash_tag = kc_kind_at(p, parts.all.first) == KC_TOKEN_HOLE_TAG,
                                   .span = kc_span_of(p, parts.all)};
}

void kc_add_setting(struct kc_parser *p, struct kc_parts parts)
{
    struct kc_ast_piece *piece = KC_PUSH(p->arena, &p->pieces);
    *piece = (struct kc_ast_piece){.kind = KC_AST_SETTING, .name = kc_name_of(p, parts.name), .span = kc_span_of(p, parts.all)};
}

struct kc_ast_pattern *kc_build_pattern(struct kc_parser *p, struct kc_extent all)
{
    struct kc_ast_pattern *pattern = KC_NEW(p->arena, struct kc_ast_pattern);
    pattern->pieces.items = kc_arena_copy(p->arena, p->pieces.items, p->pieces.count * sizeof *p->pieces.items);
    pattern->pieces.count = pattern->pieces.capacity = p->pieces.count;
    pattern->span = kc_span_of(p, all);
    const struct kc_token *close = &p->file->tokens.items[all.end - 1];
    pattern->cut = p->hole_lost || close->start == close->end;
    return pattern;
}

void kc_check_plain(struct kc_parser *p, struct kc_ast_pattern *pattern)
{
    for (size_t i = 0; i < pattern->pieces.count; i++) {
        const struct kc_ast_piece *piece = &pattern->pieces.items[i];
        if (piece->kind == KC_AST_LITERAL)
            continue;
        struct kc_diag *diag = kc_error(p, KC_E_0120_PLACEHOLDER_HERE, piece->span, "this text is taken as it is, it cannot hold a placeholder");
        kc_note(p->diags, diag, "braces that belong to the text are written \\{ and \\}");
        return;
    }
}
