/* reading.h: reads schemas from memory, for the tests of the front end. */
#ifndef READING_H
#define READING_H

#include "syntax/ast.h"

struct reading {
    struct kc_arena arena;
    struct kc_sources sources;
    struct kc_diags diags;
    struct kc_file *file;
};

/* The source's name is "k". Checks that the tokens joined are the text. */
void reading_begin(struct reading *reading, const char *text, size_t len);
void reading_end(struct reading *reading);
/* What is reported, in a style; to be freed. */
char *reading_printed(struct reading *reading, enum kc_diag_style style);

/* Fails with both texts unless just this is reported, one line each in the short style without "k:" and "error". */
void assert_reported(const char *text, const char *expected);

#endif
