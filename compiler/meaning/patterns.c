/* patterns.c: patterns as written to patterns as meant: prefixes joined, parameters typed, settings found. What patterns
 * match is the affair of compiler/pattern/. */
#include <string.h>

#include "meaning/resolve.h"

/* Patterns are put together at the end of r->pieces and r->params: a parameter's type may be a text type, whose own pattern
 * comes in between. */
struct draft {
    size_t first_piece, first_param;
    char separator;
    const struct key_work *owner; /* of a companion: parameters are looked up, not made */
    bool broken;
};

static struct draft begin(struct resolver *r, char separator)
{
    return (struct draft){.first_piece = r->pieces.count, .first_param = r->params.count, .separator = separator};
}

static void add_literal(struct resolver *r, const struct draft *draft, struct kc_str text, struct kc_span span)
{
    if (text.len == 0)
        return;
    bool joins = r->pieces.count > draft->first_piece && r->pieces.items[r->pieces.count - 1].kind == KC_PIECE_LITERAL;
    if (!joins) {
        *KC_PUSH(r->arena, &r->pieces) = (struct kc_piece){.kind = KC_PIECE_LITERAL, .text = text, .span = span};
        return;
    }
    struct kc_piece *last = &r->pieces.items[r->pieces.count - 1];
    char *joined = kc_arena_alloc(r->arena, last->text.len + text.len + 1);
    memcpy(joined, last->text.data, last->text.len);
    memcpy(joined + last->text.len, text.data, text.len);
    last->text = (struct kc_str){joined, last->text.len + text.len};
}

static void add_pattern(struct resolver *r, const struct kc_pattern *prefix, bool params)
{
    for (size_t i = 0; i < prefix->piece_count; i++)
        *KC_PUSH(r->arena, &r->pieces) = prefix->pieces[i];
    for (size_t i = 0; params && i < prefix->param_count; i++)
        *KC_PUSH(r->arena, &r->params) = prefix->params[i];
}

/* ---- The canonical text ------------------------------------------------------------------------------------------ */

static bool is_hash_tagged(const struct kc_pattern *pattern, size_t i)
{
    if (i == 0 || i + 1 >= pattern->piece_count || pattern->pieces[i].kind != KC_PIECE_PARAM)
        return false;
    const struct kc_piece *before = &pattern->pieces[i - 1], *behind = &pattern->pieces[i + 1];
    return pattern->params[pattern->pieces[i].param].hash_tag && before->kind == KC_PIECE_LITERAL &&
           behind->kind == KC_PIECE_LITERAL && before->text.data[before->text.len - 1] == '{' &&
           behind->text.data[0] == '}';
}

static void put_literal(struct kc_buf *out, struct kc_str text)
{
    for (size_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)text.data[i];
        if (c == '{' || c == '}' || c == '\\' || c == '"')
            kc_buf_printf(out, "\\%c", c);
        else if (c < 0x20 || c == 0x7f)
            kc_buf_printf(out, "\\x%02x", c);
        else
            kc_buf_putc(out, (char)c);
    }
}

static struct kc_str text_of(struct resolver *r, const struct kc_pattern *pattern)
{
    struct kc_buf *out = &r->scratch;
    out->len = 0;
    for (size_t i = 0; i < pattern->piece_count; i++) {
        const struct kc_piece *piece = &pattern->pieces[i];
        struct kc_str text = piece->text;
        switch (piece->kind) {
        case KC_PIECE_LITERAL:
            if (i > 0 && is_hash_tagged(pattern, i - 1)) {
                text.data++;
                text.len--;
            }
            if (text.len != 0 && is_hash_tagged(pattern, i + 1))
                text.len--;
            put_literal(out, text);
            break;
        case KC_PIECE_PARAM:
            kc_buf_printf(out, is_hash_tagged(pattern, i) ? "{#%.*s}" : "{%.*s}",
                          KC_FMT(pattern->params[piece->param].name));
            break;
        case KC_PIECE_SETTING: kc_buf_printf(out, "{$%.*s}", KC_FMT(piece->setting->name)); break;
        }
    }
    return kc_arena_str(r->arena, out->data == NULL ? "" : out->data, out->len);
}

static void finish(struct resolver *r, const struct draft *draft, struct kc_pattern *out)
{
    out->piece_count = r->pieces.count - draft->first_piece;
    out->param_count = r->params.count - draft->first_param;
    if (out->piece_count != 0)
        out->pieces = kc_arena_copy(r->arena, &r->pieces.items[draft->first_piece], out->piece_count * sizeof *out->pieces);
    if (out->param_count != 0)
        out->params = kc_arena_copy(r->arena, &r->params.items[draft->first_param], out->param_count * sizeof *out->params);
    r->pieces.count = draft->first_piece;
    r->params.count = draft->first_param;
    out->text = text_of(r, out);
}

/* ---- Parameters -------------------------------------------------------------------------------------------------- */

/* Type and wire form; false: reported. */
static bool type_param(struct resolver *r, const struct kc_ast_piece *ast, char separator, struct kc_param *param)
{
    struct kc_span span = ast->type == NULL ? ast->name.span : ast->type->span;
    param->type = ast->type == NULL ? kc_plain_type(r, "string") : kc_resolve_type(r, ast->type);
    if (kc_is_poison(r, param->type))
        return false;
    if (!kc_type_may_be_parameter(param->type)) {
        kc_report(r->diags, KC_E_0316_NOT_A_PARAMETER, span, "'%.*s' may not be a parameter: it has no one text of its own",
                  KC_FMT(param->type->spelling));
        return false;
    }
    param->wire = kc_wire_type(r, param->type, separator);
    return param->wire == param->type ||
           kc_require_not_empty(r, param->wire, span,
                                " that may stand in a key, where separator, control characters and braces are excluded");
}

/* Is there an earlier parameter of this name, or C name? True: reported. */
static bool is_repeated(struct resolver *r, const struct draft *draft, const struct kc_param *param)
{
    for (size_t i = draft->first_param; i < r->params.count; i++) {
        const struct kc_param *other = &r->params.items[i];
        bool same = kc_str_equal(other->name, param->name);
        if (!same && !kc_str_equal(other->c_name, param->c_name))
            continue;
        struct kc_diag *diag =
            same ? kc_report(r->diags, KC_E_0223_PARAMETER_TWICE, param->span, "parameter '%.*s' is there already",
                             KC_FMT(param->name))
                 : kc_report(r->diags, KC_E_0229_SAME_C_NAME, param->span, "'%.*s' is called '%.*s' in C, as '%.*s' is",
                             KC_FMT(param->name), KC_FMT(param->c_name), KC_FMT(other->name));
        kc_note_at(r->diags, diag, other->span, same ? "first here" : "the other one");
        return true;
    }
    return false;
}

/* The new parameter's index; -1: reported. */
static long make_param(struct resolver *r, const struct draft *draft, const struct kc_ast_piece *ast)
{
    struct kc_param param = {.name = ast->name.text, .hash_tag = ast->hash_tag, .span = ast->name.span};
    if (!type_param(r, ast, draft->separator, &param))
        return -1;
    param.c_name = kc_c_name_of(r, ast->name, ast->c_name, false);
    if (is_repeated(r, draft, &param))
        return -1;
    size_t index = r->params.count - draft->first_param;
    if (index == KC_MAX_PARAMS) {
        kc_report(r->diags, KC_E_0230_TOO_MANY_PARAMETERS, ast->span, "a pattern has at most %d parameters", KC_MAX_PARAMS);
        return -1;
    }
    *KC_PUSH(r->arena, &r->params) = param;
    return (long)index;
}

/* The owner's parameter of this name; -1: reported. */
static long owners_param(struct resolver *r, const struct key_work *owner, const struct kc_ast_piece *ast)
{
    const struct kc_pattern *pattern = &owner->key->pattern;
    for (size_t i = 0; i < pattern->param_count; i++) {
        if (!kc_str_equal(pattern->params[i].name, ast->name.text))
            continue;
        struct kc_type *type = ast->type == NULL ? pattern->params[i].type : kc_resolve_type(r, ast->type);
        if (type == pattern->params[i].type)
            return (long)i;
        if (!kc_is_poison(r, type))
            kc_report(r->diags, KC_E_0424_COMPANION_PARAMETERS, ast->type->span,
                      "{%.*s} has another type in the key's own pattern", KC_FMT(ast->name.text));
        return -1;
    }
    struct kc_diag *diag = kc_report(r->diags, KC_E_0424_COMPANION_PARAMETERS, ast->span, "the key has no parameter {%.*s}",
                                     KC_FMT(ast->name.text));
    kc_note_at(r->diags, diag, owner->decl->pattern->span, "its pattern");
    return -1;
}

static void add_param(struct resolver *r, struct draft *draft, const struct kc_ast_piece *ast)
{
    long index = draft->owner != NULL ? owners_param(r, draft->owner, ast) : make_param(r, draft, ast);
    if (index < 0) {
        draft->broken = true;
        return;
    }
    if (ast->hash_tag)
        add_literal(r, draft, KC_STR("{"), ast->span);
    struct kc_piece *piece = KC_PUSH(r->arena, &r->pieces);
    *piece = (struct kc_piece){.kind = KC_PIECE_PARAM, .param = (uint32_t)index, .span = ast->span};
    if (ast->hash_tag)
        add_literal(r, draft, KC_STR("}"), ast->span);
}

static void add_setting(struct resolver *r, struct draft *draft, const struct kc_ast_piece *ast)
{
    struct kc_setting *setting = kc_find_setting(r, ast->name);
    if (setting == NULL) {
        draft->broken = true;
        return;
    }
    struct kc_piece *piece = KC_PUSH(r->arena, &r->pieces);
    *piece = (struct kc_piece){.kind = KC_PIECE_SETTING, .setting = setting, .span = ast->span};
}

static void add_pieces(struct resolver *r, struct draft *draft, const struct kc_ast_pattern *ast)
{
    for (size_t i = 0; i < ast->pieces.count; i++) {
        const struct kc_ast_piece *piece = &ast->pieces.items[i];
        switch (piece->kind) {
        case KC_AST_LITERAL: add_literal(r, draft, piece->text, piece->span); break;
        case KC_AST_PARAM: add_param(r, draft, piece); break;
        case KC_AST_SETTING: add_setting(r, draft, piece); break;
        }
    }
}

/* ---- Whole patterns ---------------------------------------------------------------------------------------------- */

bool kc_join_pattern(struct resolver *r, const struct kc_ast_pattern *ast, const struct kc_pattern *prefix, char separator,
                     struct kc_pattern *out)
{
    struct draft draft = begin(r, separator);
    if (prefix != NULL)
        add_pattern(r, prefix, true);
    add_pieces(r, &draft, ast);
    finish(r, &draft, out);
    out->span = ast->span;
    if (!draft.broken && out->piece_count == 0) {
        kc_report(r->diags, KC_E_0224_EMPTY_PATTERN, ast->span, "the pattern is empty");
        return false;
    }
    return !draft.broken;
}

/* A queue's companions serve all priorities. */
static bool is_of_priority(const struct kc_key *owner, uint32_t param)
{
    return owner->has_priority && owner->priority_param == param;
}

static bool has_param(const struct kc_pattern *pattern, uint32_t param)
{
    for (size_t i = 0; i < pattern->piece_count; i++)
        if (pattern->pieces[i].kind == KC_PIECE_PARAM && pattern->pieces[i].param == param)
            return true;
    return false;
}

static bool require_all_params(struct resolver *r, const struct kc_key *owner, const struct kc_pattern *pattern)
{
    for (uint32_t param = 0; param < pattern->param_count; param++) {
        bool found = has_param(pattern, param);
        if (found && is_of_priority(owner, param)) {
            struct kc_diag *diag = kc_report(r->diags, KC_E_0424_COMPANION_PARAMETERS, pattern->span,
                                             "{%.*s} is the priority, and may not stand here", KC_FMT(pattern->params[param].name));
            kc_note(r->diags, diag, "a queue's companions hold jobs of all priorities");
            return false;
        }
        if (found || is_of_priority(owner, param))
            continue;
        struct kc_diag *diag = kc_report(r->diags, KC_E_0424_COMPANION_PARAMETERS, pattern->span, "{%.*s} is missing here",
                                         KC_FMT(pattern->params[param].name));
        kc_note(r->diags, diag, "without it two of these keys would share one companion");
        return false;
    }
    return true;
}

bool kc_join_companion(struct resolver *r, const struct kc_ast_pattern *ast, const struct key_work *owner,
                       struct kc_pattern *out)
{
    struct draft draft = begin(r, owner->place->separator);
    draft.owner = owner;
    add_pattern(r, &owner->place->prefix, false);
    add_pieces(r, &draft, ast);
    for (size_t i = 0; i < owner->key->pattern.param_count; i++)
        *KC_PUSH(r->arena, &r->params) = owner->key->pattern.params[i];
    finish(r, &draft, out);
    out->span = ast->span;
    return !draft.broken && require_all_params(r, owner->key, out);
}

/* Is this text only a sign between parts of a name? */
static bool is_separator(char c)
{
    return c == ':' || c == '/' || c == '.' || c == '-' || c == '_' || c == '|';
}

/* The pieces of the base but one parameter, and one of the two separators that it then stands between: "q:{p}:jobs" becomes "q:jobs". */
static void add_without(struct resolver *r, const struct draft *draft, const struct kc_pattern *base, uint32_t param)
{
    for (size_t i = 0; i < base->piece_count; i++) {
        struct kc_piece piece = base->pieces[i];
        bool before = i + 1 < base->piece_count && base->pieces[i + 1].kind == KC_PIECE_PARAM && base->pieces[i + 1].param == param;
        bool first = i == 1 && base->pieces[0].kind == KC_PIECE_PARAM && base->pieces[0].param == param;
        if (piece.kind == KC_PIECE_PARAM && piece.param == param)
            continue;
        if (piece.kind != KC_PIECE_LITERAL) {
            *KC_PUSH(r->arena, &r->pieces) = piece;
            continue;
        }
        if (before && is_separator(piece.text.data[piece.text.len - 1]))
            piece.text.len--;
        else if (first && is_separator(piece.text.data[0]))
            piece.text = (struct kc_str){piece.text.data + 1, piece.text.len - 1};
        add_literal(r, draft, piece.text, piece.span);
    }
}

void kc_default_companion(struct resolver *r, const struct kc_key *owner, struct kc_str suffix, struct kc_pattern *out)
{
    const struct kc_pattern *base = &owner->pattern;
    struct draft draft = begin(r, 0);
    add_without(r, &draft, base, owner->has_priority ? owner->priority_param : UINT32_MAX);
    for (size_t i = 0; i < base->param_count; i++)
        *KC_PUSH(r->arena, &r->params) = base->params[i];
    add_literal(r, &draft, suffix, base->span);
    finish(r, &draft, out);
    out->span = base->span;
}

long kc_find_param(struct resolver *r, const struct kc_pattern *pattern, struct kc_name name)
{
    for (size_t i = 0; i < pattern->param_count; i++) {
        if (kc_str_equal(pattern->params[i].name, name.text))
            return (long)i;
    }
    struct kc_str names[KC_MAX_PARAMS];
    for (size_t i = 0; i < pattern->param_count; i++)
        names[i] = pattern->params[i].name;
    kc_report_unknown_of(r, KC_E_0210_UNKNOWN_PARAMETER, name, "parameter", names, pattern->param_count);
    return -1;
}
