/* reading.c: see reading.h. */
#include "support/reading.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void check_lossless(const struct reading *reading)
{
    const struct kc_file *file = reading->file;
    uint32_t at = 0;
    for (size_t i = 0; i < file->tokens.count; i++) {
        if (file->tokens.items[i].start != at || file->tokens.items[i].end < at)
            fail_msg("token %zu begins at %u, not at %u", i, file->tokens.items[i].start, at);
        at = file->tokens.items[i].end;
    }
    assert_int_equal(at, reading->sources.items[0]->text.len);
}

void reading_begin(struct reading *reading, const char *text, size_t len)
{
    *reading = (struct reading){0};
    reading->diags.arena = &reading->arena;
    reading->diags.sources = &reading->sources;
    uint32_t index = kc_sources_add(&reading->arena, &reading->sources, kc_source_text(&reading->arena, "k", text, len));
    reading->file = kc_parse(&reading->arena, index, &reading->diags);
    check_lossless(reading);
    assert_int_equal(reading->file->failed, reading->diags.errors != 0);
}

void reading_end(struct reading *reading)
{
    kc_arena_free(&reading->arena);
}

char *reading_printed(struct reading *reading, enum kc_diag_style style)
{
    char *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&text, &size);
    assert_non_null(out);
    kc_diags_print(&reading->diags, style, out);
    fclose(out);
    return text;
}

/* Takes "k:", " error" and " warning" out of the short style. */
static void shorten(char *text)
{
    char *to = text;
    for (char *from = text; *from != '\0';) {
        bool starts_line = from == text || from[-1] == '\n';
        if (starts_line && strncmp(from, "k:", 2) == 0)
            from += 2;
        if (strncmp(from, " error[", 7) == 0)
            from += 6;
        else if (strncmp(from, " warning[", 9) == 0)
            from += 8;
        *to++ = *from++;
    }
    *to = '\0';
}

void assert_reported(const char *text, const char *expected)
{
    struct reading reading;
    reading_begin(&reading, text, strlen(text));
    char *printed = reading_printed(&reading, KC_DIAG_SHORT);
    shorten(printed);
    if (strcmp(printed, expected) != 0)
        fail_msg("\n%s\n-- is reported as\n%s-- instead of\n%s", text, printed, expected);
    free(printed);
    reading_end(&reading);
}
