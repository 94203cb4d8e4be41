/* diag.h: what the compiler says about a schema. Collected, sorted by place, printed once.
 *
 * Every message has a code of the registry (compiler/diagnostics/ *.def); a code keeps its meaning for ever. A message says
 * what was found and what was expected; a note shows a second place or a way out. */
#ifndef KC_DIAG_H
#define KC_DIAG_H

#include <stdio.h>

#include "base/source.h"

enum kc_severity { KC_ERROR, KC_WARNING };

/* KC_E_0101_UNKNOWN_CHARACTER … in the order of the .def files. */
enum kc_code {
#define KC_DIAGNOSTIC(number, severity, name, summary, text, bad, good) KC_##severity##_##number##_##name,
#include "diagnostics/all.def"
#undef KC_DIAGNOSTIC
    KC_CODE_COUNT
};

struct kc_code_info {
    const char *id; /* "E0101", "W0301" */
    enum kc_severity severity;
    const char *name;    /* "unknown-character" */
    const char *summary; /* one line */
    const char *text;    /* what it means and what to do, paragraphs */
    const char *bad;     /* a schema that triggers it and only it */
    const char *good;    /* the same, mended */
};
const struct kc_code_info *kc_code_info(enum kc_code code);
const struct kc_code_info *kc_code_find(const char *id); /* "E0101" in any case, or its name; NULL */

struct kc_note {
    struct kc_span span; /* source UINT32_MAX: without a place */
    struct kc_str text;
};

struct kc_diag {
    enum kc_code code;
    struct kc_span span;
    struct kc_str text;
    struct kc_str fix; /* text to put in place of the span; data NULL: none */
    struct {
        struct kc_note *items;
        size_t count, capacity;
    } notes;
    size_t order;
};

struct kc_diags {
    struct kc_arena *arena;
    const struct kc_sources *sources;
    struct {
        struct kc_diag **items;
        size_t count, capacity;
    } list;
    size_t errors, warnings; /* reported; the list keeps at most 100 of each */
    struct kc_diag *spare;   /* stands for those that are not kept */
};

/* Adds a message; the result takes notes and a fix. At most 100 errors are kept, then one says so. Never NULL. */
struct kc_diag *kc_report(struct kc_diags *diags, enum kc_code code, struct kc_span span, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
struct kc_diag *kc_vreport(struct kc_diags *diags, enum kc_code code, struct kc_span span, const char *format, va_list args);
void kc_note_at(struct kc_diags *diags, struct kc_diag *diag, struct kc_span span, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
void kc_note(struct kc_diags *diags, struct kc_diag *diag, const char *format, ...) __attribute__((format(printf, 3, 4)));
/* Further errors are only counted: nobody needs to find words for them. */
bool kc_diags_full(const struct kc_diags *diags);
/* "did you mean X": a fix that replaces the diagnostic's span; empty: removes it; an empty span: inserts. data NULL: none. */
void kc_fix(struct kc_diags *diags, struct kc_diag *diag, struct kc_str replacement);
/* The name nearest to `name` among count candidates (edit distance at most a third of its length), or data NULL. */
struct kc_str kc_nearest(struct kc_str name, const struct kc_str *candidates, size_t count);
/* Text for messages: bytes escaped (\xNN, \"), cut after 200 bytes with "…". No quotes around it. */
struct kc_str kc_printable(struct kc_arena *arena, struct kc_str bytes);

enum kc_diag_style { KC_DIAG_TEXT, KC_DIAG_SHORT, KC_DIAG_JSON };
/* Sorts by source, place, order; prints all. TEXT: with source line and caret; SHORT: file:line:column: error[E0101]: text;
 * JSON: one object with an array. */
void kc_diags_print(struct kc_diags *diags, enum kc_diag_style style, FILE *out);

#endif
