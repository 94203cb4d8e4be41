/* common.c: how every command loads a schema. */
#include "commands/commands.h"

#include <stdio.h>
#include <string.h>
#include <errno.h>

void kc_run_begin(struct kc_run *run, const struct kc_load_options *options)
{
    *run = (struct kc_run){.options = *options};
    struct kc_compilation *compilation = &run->compilation;
    compilation->arena = &run->arena;
    compilation->diags.arena = &run->arena;
    compilation->diags.sources = &compilation->sources;
    compilation->options.import_paths = run->options.import_paths.items;
    compilation->options.import_path_count = run->options.import_paths.count;
}

int kc_run_end(struct kc_run *run)
{
    struct kc_diags *diags = &run->compilation.diags;
    int status = diags->errors != 0 ? KC_EXIT_ERRORS : KC_EXIT_OK;
    if (diags->list.count != 0 || run->options.style == KC_DIAG_JSON)
        kc_diags_print(diags, run->options.style, stderr);
    kc_arena_free(&run->arena);
    return status;
}

struct kc_schema *kc_load_unchecked(struct kc_compilation *compilation, const char *path, bool *unreadable)
{
    int error = 0;
    *unreadable = false;
    struct kc_source *source = kc_source_read(compilation->arena, path, &error);
    if (source == NULL) {
        fprintf(stderr, "keysc: %s: %s\n", path, strerror(error));
        *unreadable = true;
        return NULL;
    }
    uint32_t index = kc_sources_add(compilation->arena, &compilation->sources, source);
    struct kc_file *file = kc_parse(compilation->arena, index, &compilation->diags);
    return kc_resolve(compilation, file);
}

struct kc_schema *kc_load(struct kc_compilation *compilation, const char *path, bool *unreadable)
{
    struct kc_schema *schema = kc_load_unchecked(compilation, path, unreadable);
    if (schema != NULL)
        kc_check_patterns(compilation, schema, NULL);
    return schema;
}

bool kc_option_style(const char *word, enum kc_diag_style *style)
{
    static const char *const words[] = {"text", "short", "json"};
    static const enum kc_diag_style styles[] = {KC_DIAG_TEXT, KC_DIAG_SHORT, KC_DIAG_JSON};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (strcmp(word, words[i]) == 0) {
            *style = styles[i];
            return true;
        }
    }
    fprintf(stderr, "keysc: --diagnostics takes text, short or json, not '%s'\n", word);
    return false;
}

int kc_point_to_help(const char *command)
{
    fprintf(stderr, "'keysc %s --help' tells more\n", command);
    return KC_EXIT_USAGE;
}

bool kc_finish_stdout(void)
{
    if (fflush(stdout) == 0 && !ferror(stdout))
        return true;
    fprintf(stderr, "keysc: standard output: %s\n", strerror(errno));
    return false;
}
