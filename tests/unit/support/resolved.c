/* resolved.c: see resolved.h. */
#include "support/resolved.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

void resolve_text(struct resolved *resolved, const char *text, const char *name)
{
    *resolved = (struct resolved){.schema = NULL};
    struct kc_compilation *compilation = &resolved->compilation;
    compilation->arena = &resolved->arena;
    compilation->diags.arena = &resolved->arena;
    compilation->diags.sources = &compilation->sources;
    struct kc_source *source = kc_source_text(&resolved->arena, name != NULL ? name : "test.keys", text, strlen(text));
    uint32_t index = kc_sources_add(&resolved->arena, &compilation->sources, source);
    resolved->schema = kc_resolve(compilation, kc_parse(&resolved->arena, index, &compilation->diags));
}

void resolved_free(struct resolved *resolved)
{
    kc_arena_free(&resolved->arena);
}

static int by_place(const void *left, const void *right)
{
    const struct kc_diag *a = *(const struct kc_diag *const *)left, *b = *(const struct kc_diag *const *)right;
    if (a->span.source != b->span.source)
        return a->span.source < b->span.source ? -1 : 1;
    if (a->span.start != b->span.start)
        return a->span.start < b->span.start ? -1 : 1;
    return (a->order > b->order) - (a->order < b->order);
}

static void put_place(struct resolved *resolved, struct kc_buf *out, struct kc_span span)
{
    if (span.source == UINT32_MAX)
        return;
    struct kc_place place = kc_place_of(resolved->compilation.sources.items[span.source], span.start);
    if (span.source != 0)
        kc_buf_printf(out, "[%u]", span.source);
    kc_buf_printf(out, "%u:%u ", place.line, place.column);
}

const char *resolved_messages(struct resolved *resolved)
{
    struct kc_diags *diags = &resolved->compilation.diags;
    struct kc_buf out = {0};
    if (diags->list.count != 0)
        qsort(diags->list.items, diags->list.count, sizeof *diags->list.items, by_place);
    for (size_t i = 0; i < diags->list.count; i++) {
        const struct kc_diag *diag = diags->list.items[i];
        put_place(resolved, &out, diag->span);
        kc_buf_printf(&out, "%s %.*s", kc_code_info(diag->code)->id, KC_FMT(diag->text));
        if (diag->fix.data != NULL)
            kc_buf_printf(&out, " => %.*s", KC_FMT(diag->fix));
        kc_buf_putc(&out, '\n');
        for (size_t k = 0; k < diag->notes.count; k++) {
            kc_buf_puts(&out, "  ");
            put_place(resolved, &out, diag->notes.items[k].span);
            kc_buf_printf(&out, "%.*s\n", KC_FMT(diag->notes.items[k].text));
        }
    }
    const char *text = kc_arena_str(&resolved->arena, out.data != NULL ? out.data : "", out.len).data;
    kc_buf_free(&out);
    return text;
}

const struct kc_key *resolved_key(const struct resolved *resolved, const char *name)
{
    for (size_t i = 0; i < resolved->schema->keys_count; i++) {
        if (kc_str_is(resolved->schema->keys[i]->name, name))
            return resolved->schema->keys[i];
    }
    return NULL;
}

const struct kc_type *resolved_type(const struct resolved *resolved, const char *spelling)
{
    for (size_t i = 0; i < resolved->schema->types_count; i++) {
        if (kc_str_is(resolved->schema->types[i]->spelling, spelling))
            return resolved->schema->types[i];
    }
    return NULL;
}

void assert_messages(const struct message_case *cases, size_t count)
{
    bool good = true;
    for (size_t i = 0; i < count; i++) {
        struct resolved resolved;
        resolve_text(&resolved, cases[i].schema, NULL);
        const char *messages = resolved_messages(&resolved);
        if (strcmp(messages, cases[i].messages) != 0) {
            print_error("\n%s\n-- said --\n%s-- expected --\n%s", cases[i].schema, messages, cases[i].messages);
            good = false;
        }
        resolved_free(&resolved);
    }
    assert_true(good);
}
