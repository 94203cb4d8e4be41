/* fuzz_parse.c: any bytes are read without a crash, and nothing of them is lost: the tokens joined are the text. A file is either
 * clean or has an error; diagnostics can be printed in every style. */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "syntax/ast.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must(bool holds, const char *what)
{
    if (holds)
        return;
    fprintf(stderr, "fuzz_parse: %s\n", what);
    abort();
}

static void check_tokens(const struct kc_file *file, size_t size)
{
    uint32_t at = 0;
    for (size_t i = 0; i < file->tokens.count; i++) {
        must(file->tokens.items[i].start == at && file->tokens.items[i].end >= at, "tokens are not in a row");
        at = file->tokens.items[i].end;
    }
    must(at == size, "tokens do not end where the text ends");
}

static void check_decls(struct kc_decl *const *decls, size_t count, struct kc_span outer)
{
    for (size_t i = 0; i < count; i++) {
        must(decls[i]->span.start >= outer.start && decls[i]->span.end <= outer.end && decls[i]->span.start < decls[i]->span.end,
             "a declaration lies outside what holds it");
        check_decls(decls[i]->body.items, decls[i]->body.count, decls[i]->span);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct kc_arena arena = {0};
    struct kc_sources sources = {0};
    struct kc_diags diags = {.arena = &arena, .sources = &sources};
    uint32_t index = kc_sources_add(&arena, &sources, kc_source_text(&arena, "fuzz.keys", (const char *)data, size));
    struct kc_file *file = kc_parse(&arena, index, &diags);
    check_tokens(file, size);
    check_decls(file->decls.items, file->decls.count, (struct kc_span){index, 0, (uint32_t)size});
    must(file->failed == (diags.errors != 0), "failed without an error, or an error without failing");
    FILE *nowhere = fopen("/dev/null", "w");
    for (int style = KC_DIAG_TEXT; nowhere != NULL && style <= KC_DIAG_JSON; style++)
        kc_diags_print(&diags, (enum kc_diag_style)style, nowhere);
    if (nowhere != NULL)
        fclose(nowhere);
    kc_arena_free(&arena);
    return 0;
}
