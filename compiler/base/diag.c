/* diag.c: collects diagnostics, holds their registry. Prints nothing (diag_print.c) and decides nothing. */
#include "base/diag.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "base/json.h"

enum { MOST_KEPT = 100, LONGEST_PRINTABLE = 200, LONGEST_NAME = 48 };

/* ---- Registry --------------------------------------------------------------------------------------------------- */

enum { KC_SEVERITY_E = KC_ERROR, KC_SEVERITY_W = KC_WARNING };

/* "UNKNOWN_CHARACTER" as written in the .def files becomes "unknown-character" once, before main. */
static char names[KC_CODE_COUNT][LONGEST_NAME] = {
#define KC_DIAGNOSTIC(number, severity, name, summary, text, bad, good) #name,
#include "diagnostics/all.def"
#undef KC_DIAGNOSTIC
};

static const struct kc_code_info registry[KC_CODE_COUNT] = {
#define KC_DIAGNOSTIC(number, severity, name, summary, text, bad, good) \
    {#severity #number, (enum kc_severity)KC_SEVERITY_##severity, names[KC_##severity##_##number##_##name], summary, text, bad, good},
#include "diagnostics/all.def"
#undef KC_DIAGNOSTIC
};

__attribute__((constructor)) static void spell_names(void)
{
    for (size_t i = 0; i < KC_CODE_COUNT; i++)
        for (char *c = names[i]; *c != '\0'; c++)
            *c = *c == '_' ? '-' : (char)tolower((unsigned char)*c);
}

const struct kc_code_info *kc_code_info(enum kc_code code)
{
    return &registry[code];
}

static bool same_ignoring_case(const char *a, const char *b)
{
    while (*a != '\0' && tolower((unsigned char)*a) == tolower((unsigned char)*b)) {
        a++;
        b++;
    }
    return *a == *b;
}

const struct kc_code_info *kc_code_find(const char *id)
{
    for (size_t i = 0; i < KC_CODE_COUNT; i++)
        if (same_ignoring_case(registry[i].id, id) || same_ignoring_case(registry[i].name, id))
            return &registry[i];
    return NULL;
}

/* ---- Collecting ------------------------------------------------------------------------------------------------- */

static struct kc_str format_text(struct kc_arena *arena, const char *format, va_list args)
{
    va_list again;
    va_copy(again, args);
    int len = vsnprintf(NULL, 0, format, again);
    va_end(again);
    if (len < 0)
        len = 0;
    char *text = kc_arena_alloc(arena, (size_t)len + 1);
    vsnprintf(text, (size_t)len + 1, format, args);
    return (struct kc_str){text, (size_t)len};
}

/* The list keeps only some, so that a file full of rubbish costs no memory; the counts go on. */
static struct kc_diag *new_diag(struct kc_diags *diags, enum kc_code code)
{
    size_t *count = registry[code].severity == KC_ERROR ? &diags->errors : &diags->warnings;
    if ((*count)++ >= MOST_KEPT) {
        if (diags->spare == NULL)
            diags->spare = KC_NEW(diags->arena, struct kc_diag);
        return diags->spare;
    }
    struct kc_diag *diag = KC_NEW(diags->arena, struct kc_diag);
    *KC_PUSH(diags->arena, &diags->list) = diag;
    return diag;
}

struct kc_diag *kc_vreport(struct kc_diags *diags, enum kc_code code, struct kc_span span, const char *format, va_list args)
{
    struct kc_diag *diag = new_diag(diags, code);
    diag->code = code;
    diag->span = span;
    diag->order = diags->errors + diags->warnings;
    if (diag != diags->spare)
        diag->text = format_text(diags->arena, format, args);
    return diag;
}

struct kc_diag *kc_report(struct kc_diags *diags, enum kc_code code, struct kc_span span, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    struct kc_diag *diag = kc_vreport(diags, code, span, format, args);
    va_end(args);
    return diag;
}

bool kc_diags_full(const struct kc_diags *diags)
{
    return diags->errors >= MOST_KEPT;
}

static void add_note(struct kc_diags *diags, struct kc_diag *diag, struct kc_span span, struct kc_str text)
{
    struct kc_note *note = KC_PUSH(diags->arena, &diag->notes);
    note->span = span;
    note->text = text;
}

void kc_note_at(struct kc_diags *diags, struct kc_diag *diag, struct kc_span span, const char *format, ...)
{
    if (diag == diags->spare)
        return;
    va_list args;
    va_start(args, format);
    add_note(diags, diag, span, format_text(diags->arena, format, args));
    va_end(args);
}

void kc_note(struct kc_diags *diags, struct kc_diag *diag, const char *format, ...)
{
    if (diag == diags->spare)
        return;
    va_list args;
    va_start(args, format);
    add_note(diags, diag, (struct kc_span){UINT32_MAX, 0, 0}, format_text(diags->arena, format, args));
    va_end(args);
}

void kc_fix(struct kc_diags *diags, struct kc_diag *diag, struct kc_str replacement)
{
    if (diag != diags->spare && replacement.data != NULL)
        diag->fix = kc_arena_str(diags->arena, replacement.data, replacement.len);
}

/* ---- Text for messages ------------------------------------------------------------------------------------------ */

/* Writes one character or byte of a name or value as a message shows it; gives its length. */
static size_t put_printable(struct kc_buf *out, const char *data, size_t len)
{
    static const char plain[] = "\n\t\r\"\\", letters[] = "ntr\"\\";
    unsigned char c = (unsigned char)*data;
    const char *known = c == '\0' ? NULL : strchr(plain, c);
    size_t size = kc_utf8_sequence(data, len);
    if (known != NULL)
        kc_buf_printf(out, "\\%c", letters[known - plain]);
    else if (size == 0 || c < 0x20 || c == 0x7f || (c == 0xc2 && (unsigned char)data[1] < 0xa0)) {
        kc_buf_printf(out, "\\x%02x", c);
        return 1;
    } else
        kc_buf_put(out, data, size);
    return known != NULL ? 1 : size;
}

struct kc_str kc_printable(struct kc_arena *arena, struct kc_str bytes)
{
    struct kc_buf out = {0};
    for (size_t at = 0; at < bytes.len;) {
        at += put_printable(&out, bytes.data + at, bytes.len - at);
        if (at < bytes.len && out.len >= LONGEST_PRINTABLE) {
            kc_buf_puts(&out, "…");
            break;
        }
    }
    struct kc_str text = kc_arena_str(arena, out.data, out.len);
    kc_buf_free(&out);
    return text;
}
