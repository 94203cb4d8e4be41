/* fuzz_pipeline.c: any text goes through all stages: it is read, resolved, checked, and, where it is accepted, every output is
 * made. Whatever the text, nothing crashes, leaks or takes for ever. */
#include <stddef.h>
#include <stdint.h>

#include "emit/emit.h"
#include "pattern/pattern.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void outputs(struct kc_compilation *compilation, const struct kc_schema *schema)
{
    struct kc_buf out = {0};
    kc_emit_c(compilation, schema, &out);
    kc_emit_markdown(compilation, schema, &out);
    kc_emit_json(compilation, schema, &out);
    kc_buf_free(&out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct kc_arena arena = {0};
    struct kc_compilation compilation = {.arena = &arena};
    compilation.diags.arena = &arena;
    compilation.diags.sources = &compilation.sources;
    struct kc_source *source = kc_source_text(&arena, "fuzz.keys", (const char *)data, size);
    uint32_t index = kc_sources_add(&arena, &compilation.sources, source);
    struct kc_file *file = kc_parse(&arena, index, &compilation.diags);
    struct kc_schema *schema = kc_resolve(&compilation, file);
    if (schema != NULL)
        kc_check_patterns(&compilation, schema, NULL);
    if (schema != NULL)
        kc_check_c(&compilation, schema);
    if (schema != NULL && compilation.diags.errors == 0)
        outputs(&compilation, schema);
    kc_arena_free(&arena);
    return 0;
}
