/* diag_print.c: diagnostics for people, with source line and caret, and a line each for other programs' error lists.
 *
 *   nexus.keys:12:44: error[E0113]: expected ';' or a clause such as 'ttl' behind the pattern, found 'tll'
 *    12 |     hash session "session:{id: SessionId}" tll 24h {
 *       |                                            ^~~
 *       = help: did you mean 'ttl'? */
#include "base/diag_print.h"

#include <stdlib.h>
#include <string.h>

enum { WIDEST_LINE = 110, LEFT_OF_CARET = 60 };

/* ---- One source line with what is marked in it ------------------------------------------------------------------ */

struct excerpt {
    struct kc_str text;      /* the part of the line that is shown */
    bool cut_left, cut_right;
    unsigned caret, marked;  /* display columns within the part */
};

static struct excerpt excerpt_of(const struct kc_place *place, size_t marked_bytes)
{
    struct kc_str line = place->line_text;
    size_t at = place->byte_in_line < line.len ? place->byte_in_line : line.len;
    size_t end = at + marked_bytes < line.len ? at + marked_bytes : line.len;
    unsigned before = kc_display_width(line.data, at, 0);
    unsigned marked = kc_display_width(line.data + at, end - at, before);
    unsigned all = before + marked + kc_display_width(line.data + end, line.len - end, before + marked);
    if (all <= WIDEST_LINE)
        return (struct excerpt){line, false, false, before, marked};

    size_t skipped = 0;
    if (before > LEFT_OF_CARET) {
        skipped = kc_display_prefix(line.data, at, before - LEFT_OF_CARET);
        before = kc_display_width(line.data + skipped, at - skipped, 0);
    }
    struct kc_str part = {line.data + skipped, line.len - skipped};
    part.len = kc_display_prefix(part.data, part.len, WIDEST_LINE);
    size_t shown_end = end - skipped < part.len ? end - skipped : part.len;
    marked = kc_display_width(part.data + (at - skipped), shown_end - (at - skipped), before);
    return (struct excerpt){part, skipped != 0, skipped + part.len < line.len, before, marked};
}

static void put_repeated(struct kc_buf *out, char c, unsigned count)
{
    while (count-- > 0)
        kc_buf_putc(out, c);
}

static void put_excerpt(struct kc_buf *out, const struct kc_place *place, size_t marked_bytes, int gutter)
{
    struct excerpt part = excerpt_of(place, marked_bytes);
    size_t len = part.text.len;
    while (len > 0 && (part.text.data[len - 1] == ' ' || part.text.data[len - 1] == '\t'))
        len--;
    kc_buf_printf(out, " %*u | %s", gutter, place->line, part.cut_left ? "…" : "");
    kc_display_put(out, part.text.data, len, 0);
    kc_buf_printf(out, "%s\n %*s | ", part.cut_right ? "…" : "", gutter, "");
    put_repeated(out, ' ', part.caret + part.cut_left);
    kc_buf_putc(out, '^');
    put_repeated(out, '~', part.marked > 1 ? part.marked - 1 : 0);
    kc_buf_putc(out, '\n');
}

/* ---- Messages --------------------------------------------------------------------------------------------------- */

static int digits(uint32_t number)
{
    int count = 1;
    for (; number >= 10; number /= 10)
        count++;
    return count;
}

static const struct kc_source *source_of(const struct kc_diags *diags, struct kc_span span)
{
    return diags->sources != NULL && span.source < diags->sources->count ? diags->sources->items[span.source] : NULL;
}

static void put_place(struct kc_buf *out, const struct kc_source *source, const struct kc_place *place)
{
    if (source == NULL)
        kc_buf_puts(out, "keysc: ");
    else
        kc_buf_printf(out, "%.*s:%u:%u: ", KC_FMT(source->name), place->line, place->column);
}

struct kc_str kc_fix_in_words(struct kc_arena *arena, const struct kc_diag *diag)
{
    if (diag->fix.data == NULL)
        return (struct kc_str){0};
    if (diag->fix.len == 0)
        return KC_STR("remove it");
    if (diag->span.start == diag->span.end)
        return kc_arena_printf(arena, "insert '%.*s'", KC_FMT(diag->fix));
    return kc_arena_printf(arena, "did you mean '%.*s'?", KC_FMT(diag->fix));
}

static void put_help(struct kc_buf *out, struct kc_str text, int gutter)
{
    const char *lead = gutter > 0 ? "= help: " : "help: ";
    for (size_t at = 0; at <= text.len;) {
        const char *stop = memchr(text.data + at, '\n', text.len - at);
        size_t len = stop != NULL ? (size_t)(stop - text.data) - at : text.len - at;
        kc_buf_printf(out, " %*s %s%.*s\n", gutter, "", lead, (int)len, text.data + at);
        lead = gutter > 0 ? "        " : "      ";
        at += len + 1;
    }
}

static void put_note(struct kc_buf *out, struct kc_diags *diags, const struct kc_note *note, int gutter)
{
    const struct kc_source *source = source_of(diags, note->span);
    if (source == NULL) {
        put_help(out, note->text, gutter);
        return;
    }
    struct kc_place place = kc_place_of(source, note->span.start);
    put_place(out, source, &place);
    kc_buf_printf(out, "note: %.*s\n", KC_FMT(note->text));
    put_excerpt(out, &place, note->span.end - note->span.start, digits(place.line));
}

static void put_head(struct kc_buf *out, const struct kc_diag *diag, const struct kc_source *source, const struct kc_place *place)
{
    const struct kc_code_info *info = kc_code_info(diag->code);
    put_place(out, source, place);
    kc_buf_printf(out, "%s[%s]: %.*s", info->severity == KC_ERROR ? "error" : "warning", info->id, KC_FMT(diag->text));
}

static void put_text(struct kc_buf *out, struct kc_diags *diags, const struct kc_diag *diag)
{
    const struct kc_source *source = source_of(diags, diag->span);
    struct kc_place place = {0};
    int gutter = 0;
    if (source != NULL)
        place = kc_place_of(source, diag->span.start);
    put_head(out, diag, source, &place);
    kc_buf_putc(out, '\n');
    if (source != NULL) {
        gutter = digits(place.line) + 2;
        put_excerpt(out, &place, diag->span.end - diag->span.start, gutter - 2);
    }
    struct kc_str fix = kc_fix_in_words(diags->arena, diag);
    if (fix.data != NULL)
        put_help(out, fix, gutter);
    /* Ways out first, then the second places: what concerns the first source line stands below it. */
    for (int with_place = 0; with_place < 2; with_place++)
        for (size_t i = 0; i < diag->notes.count; i++)
            if ((source_of(diags, diag->notes.items[i].span) != NULL) == with_place)
                put_note(out, diags, &diag->notes.items[i], gutter);
}

static void put_short(struct kc_buf *out, struct kc_diags *diags, const struct kc_diag *diag)
{
    const struct kc_source *source = source_of(diags, diag->span);
    struct kc_place place = {0};
    if (source != NULL)
        place = kc_place_of(source, diag->span.start);
    size_t start = out->len;
    put_head(out, diag, source, &place);
    struct kc_str fix = kc_fix_in_words(diags->arena, diag);
    if (fix.data != NULL)
        kc_buf_printf(out, " (%.*s)", KC_FMT(fix));
    for (char *c = out->data + start; c < out->data + out->len; c++)
        if (*c == '\n')
            *c = ' ';
    kc_buf_putc(out, '\n');
}

/* ---- All of them ------------------------------------------------------------------------------------------------ */

static int by_place(const void *left, const void *right)
{
    const struct kc_diag *a = *(struct kc_diag *const *)left, *b = *(struct kc_diag *const *)right;
    if (a->span.source != b->span.source)
        return a->span.source < b->span.source ? -1 : 1;
    if (a->span.start != b->span.start)
        return a->span.start < b->span.start ? -1 : 1;
    return (a->order > b->order) - (a->order < b->order);
}

static void put_dropped(struct kc_buf *out, size_t dropped, const char *what)
{
    if (dropped != 0)
        kc_buf_printf(out, "keysc: %zu more %s%s not shown\n", dropped, what, dropped == 1 ? " is" : "s are");
}

struct kc_dropped kc_diags_dropped(const struct kc_diags *diags)
{
    struct kc_dropped dropped = {diags->errors, diags->warnings};
    for (size_t i = 0; i < diags->list.count; i++)
        if (kc_code_info(diags->list.items[i]->code)->severity == KC_ERROR)
            dropped.errors--;
        else
            dropped.warnings--;
    return dropped;
}

void kc_diags_print(struct kc_diags *diags, enum kc_diag_style style, FILE *out)
{
    struct kc_buf buf = {0};
    if (diags->list.count != 0)
        qsort(diags->list.items, diags->list.count, sizeof *diags->list.items, by_place);
    if (style == KC_DIAG_JSON)
        kc_diags_put_json(diags, &buf);
    for (size_t i = 0; style != KC_DIAG_JSON && i < diags->list.count; i++)
        (style == KC_DIAG_TEXT ? put_text : put_short)(&buf, diags, diags->list.items[i]);
    if (style != KC_DIAG_JSON) {
        put_dropped(&buf, kc_diags_dropped(diags).errors, "error");
        put_dropped(&buf, kc_diags_dropped(diags).warnings, "warning");
    }
    if (buf.len != 0)
        fwrite(buf.data, 1, buf.len, out);
    kc_buf_free(&buf);
}
