/* settings.c: values that each client is opened with, and their defaults as wire text. */
#include <inttypes.h>

#include "meaning/resolve.h"
#include "pattern/automaton.h"

static struct kc_str decimal(struct resolver *r, bool negative, uint64_t magnitude)
{
    return kc_arena_printf(r->arena, "%s%" PRIu64, negative && magnitude != 0 ? "-" : "", magnitude);
}

/* A default that was written as a number. data NULL: it is none of this type. */
static struct kc_str text_of_number(struct resolver *r, const struct kc_type *type, const struct kc_number *number)
{
    const struct kc_str none = {NULL, 0};
    bool duration = number->unit == KC_NUM_DURATION, whole = number->unit == KC_NUM_INTEGER;
    if (number->overflow)
        return none;
    switch (type->kind) {
    case KC_T_SECONDS:
        if (duration && number->magnitude % 1000 != 0)
            return none;
        return duration || whole ? decimal(r, number->negative, duration ? number->magnitude / 1000 : number->magnitude)
                                 : none;
    case KC_T_MILLISECONDS: return duration || whole ? decimal(r, number->negative, number->magnitude) : none;
    case KC_T_INT: return whole || number->unit == KC_NUM_SIZE ? decimal(r, number->negative, number->magnitude) : none;
    case KC_T_TIMESTAMP:
    case KC_T_TIMESTAMP_MS:
    case KC_T_BOOL: return whole ? decimal(r, number->negative, number->magnitude) : none;
    default: return none;
    }
}

static struct kc_str text_of_word(const struct kc_type *type, struct kc_name word)
{
    if (type->kind == KC_T_BOOL && !word.quoted && (kc_str_is(word.text, "true") || kc_str_is(word.text, "false")))
        return kc_str_is(word.text, "true") ? type->yes : type->no;
    for (size_t i = 0; type->kind == KC_T_ENUM && !word.quoted && i < type->enumeration->value_count; i++) {
        if (kc_str_equal(type->enumeration->values[i].name, word.text))
            return type->enumeration->values[i].text;
    }
    return word.text;
}

/* Is this text one of the type's? Integers are compared by value: no automaton is made for them. */
static bool holds(struct resolver *r, struct kc_type *type, struct kc_str text)
{
    if (type->kind == KC_T_STRING && (text.len < type->min_length || text.len > type->max_length))
        return false;
    const struct kc_automaton *language = kc_type_language(r->arena, type);
    return language == NULL || kc_automaton_accepts(language, text.data, text.len);
}

/* ---- Texts that hold settings -------------------------------------------------------------------------------------- */

struct parts {
    struct kc_arena *arena;
    const struct kc_pattern *pattern;
    struct kc_str *values; /* of each parameter */
};

/* All its rules, also those of settings in it. */
static bool is_part(const struct parts *parts, struct kc_type *type, struct kc_str text)
{
    const struct kc_automaton *language = kc_type_language(parts->arena, type);
    if (language == NULL || !kc_automaton_accepts(language, text.data, text.len))
        return false;
    return type->kind != KC_T_TEXT ||
           kc_split_default(parts->arena, type->text, text, KC_NEW_ARRAY(parts->arena, struct kc_str, type->text->param_count + 1));
}

static bool split(const struct parts *parts, size_t piece, struct kc_str rest)
{
    if (piece == parts->pattern->piece_count)
        return rest.len == 0;
    const struct kc_piece *next = &parts->pattern->pieces[piece];
    if (next->kind != KC_PIECE_PARAM) {
        bool setting = next->kind == KC_PIECE_SETTING;
        struct kc_str said = setting ? next->setting->default_text : next->text;
        bool found = (!setting || next->setting->has_default) && rest.len >= said.len && memcmp(rest.data, said.data, said.len) == 0;
        return found && split(parts, piece + 1, (struct kc_str){rest.data + said.len, rest.len - said.len});
    }
    for (size_t len = 0; len <= rest.len; len++) {
        struct kc_str value = {rest.data, len};
        if (!is_part(parts, parts->pattern->params[next->param].wire, value))
            continue;
        parts->values[next->param] = value;
        if (split(parts, piece + 1, (struct kc_str){rest.data + len, rest.len - len}))
            return true;
    }
    return false;
}

/* A default is short and read one way only: trying is good enough. */
bool kc_split_default(struct kc_arena *arena, const struct kc_pattern *pattern, struct kc_str text, struct kc_str *values)
{
    return split(&(struct parts){arena, pattern, values}, 0, text);
}

static bool has_open_settings(const struct kc_pattern *pattern)
{
    for (size_t i = 0; i < pattern->piece_count; i++) {
        const struct kc_piece *piece = &pattern->pieces[i];
        const struct kc_type *type = piece->kind == KC_PIECE_PARAM ? pattern->params[piece->param].wire : NULL;
        if (piece->kind == KC_PIECE_SETTING ? piece->setting == NULL || !piece->setting->has_default
                                            : type != NULL && type->kind == KC_T_TEXT && has_open_settings(type->text))
            return true;
    }
    return false;
}

/* A client that is told nothing has all defaults: they have to fit one another. */
static bool fits_other_defaults(struct resolver *r, const struct kc_type *type, struct kc_str text)
{
    if (type->kind != KC_T_TEXT || type->text == NULL || has_open_settings(type->text))
        return true;
    return kc_split_default(r->arena, type->text, text, KC_NEW_ARRAY(r->arena, struct kc_str, type->text->param_count + 1));
}

/* ---- Defaults ------------------------------------------------------------------------------------------------------- */

static void resolve_default(struct resolver *r, const struct kc_decl *decl, struct kc_setting *setting)
{
    bool is_number = decl->text.text.data == NULL;
    if (is_number && decl->number.bad)
        return;
    struct kc_span span = is_number ? decl->number.span : decl->text.span;
    struct kc_str text =
        is_number ? text_of_number(r, setting->type, &decl->number) : text_of_word(setting->type, decl->text);
    bool fits = text.data != NULL && holds(r, setting->type, text), fits_others = !fits || fits_other_defaults(r, setting->type, text);
    if (fits && fits_others) {
        setting->has_default = true;
        setting->default_text = text;
        return;
    }
    struct kc_str shown = kc_shown(r, is_number ? decl->number.text : decl->text.text);
    struct kc_diag *diag = kc_report(r->diags, KC_E_0428_SETTING_DEFAULT, span, "'%.*s' is no %.*s%s", KC_FMT(shown),
                                     KC_FMT(setting->type->spelling), fits_others ? "" : " while the settings in it have their defaults");
    if (is_number && setting->type->kind == KC_T_STRING)
        kc_fix(r->diags, diag, kc_arena_printf(r->arena, "\"%.*s\"", KC_FMT(shown)));
}

/* False: reported. */
static bool resolve_setting(struct resolver *r, const struct kc_decl *decl, struct kc_setting *setting)
{
    struct kc_type *type = kc_resolve_type(r, decl->type);
    setting->c_name = kc_c_name_of(r, decl->name, decl->c_name, false);
    if (kc_is_poison(r, type))
        return false;
    if (!kc_type_may_be_parameter(type)) {
        kc_report(r->diags, KC_E_0427_SETTING_TYPE, decl->type->span, "a setting is one text or number, not '%.*s'",
                  KC_FMT(type->spelling));
        return false;
    }
    setting->type = kc_wire_type(r, type, r->separator);
    if (setting->type != type && !kc_require_not_empty(r, setting->type, decl->type->span, " that may stand in a key"))
        return false;
    if (decl->has_default)
        resolve_default(r, decl, setting);
    return true;
}

static void resolve_once(struct resolver *r, struct setting_work *work)
{
    if (work->state == SETTING_RESOLVING) {
        kc_report(r->diags, KC_E_0312_CIRCULAR_TYPE, work->setting->span, "setting '%.*s' is declared by way of itself",
                  KC_FMT(work->setting->name));
        work->state = SETTING_BROKEN;
    }
    if (work->state != SETTING_NEW)
        return;
    work->state = SETTING_RESOLVING;
    bool good = resolve_setting(r, work->decl, work->setting) && work->state == SETTING_RESOLVING;
    work->state = good ? SETTING_RESOLVED : SETTING_BROKEN;
}

struct kc_setting *kc_find_setting(struct resolver *r, struct kc_name name)
{
    struct setting_work *work = kc_table_find(&r->settings, name.text);
    if (work == NULL) {
        kc_report_unknown(r, KC_E_0209_UNKNOWN_SETTING, name, "setting", &r->settings);
        return NULL;
    }
    resolve_once(r, work);
    return work->state == SETTING_RESOLVED ? work->setting : NULL;
}

void kc_resolve_settings(struct resolver *r)
{
    size_t count = r->setting_works.count;
    r->schema->settings = KC_NEW_ARRAY(r->arena, struct kc_setting *, count);
    for (size_t i = 0; i < count; i++) {
        struct setting_work *work = r->setting_works.items[i];
        resolve_once(r, work);
        if (work->state != SETTING_RESOLVED)
            continue;
        work->setting->index = (uint32_t)r->schema->settings_count;
        r->schema->settings[r->schema->settings_count++] = work->setting;
    }
}
