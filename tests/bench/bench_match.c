/* bench_match.c SCHEMA KEYS: how many keys a second the matcher finds an owner for, and with parameters. KEYS: a file, a key a line. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "pattern/pattern.h"

struct lines {
    struct kc_str *items;
    size_t count;
};

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static struct lines split(struct kc_arena *arena, struct kc_str text)
{
    struct lines lines = {NULL, 0};
    for (size_t i = 0; i < text.len; i++)
        lines.count += text.data[i] == '\n';
    lines.items = KC_NEW_ARRAY(arena, struct kc_str, lines.count + 1);
    size_t n = 0;
    for (const char *at = text.data; n < lines.count; n++) {
        const char *end = strchr(at, '\n');
        lines.items[n] = (struct kc_str){at, (size_t)(end - at)};
        at = end + 1;
    }
    return lines;
}

static struct kc_source *read_file(struct kc_arena *arena, const char *path)
{
    int error;
    struct kc_source *source = kc_source_read(arena, path, &error);
    if (source == NULL) {
        fprintf(stderr, "%s: %s\n", path, strerror(error));
        exit(3);
    }
    return source;
}

int main(int argc, char **argv)
{
    struct kc_arena arena = {0};
    struct kc_compilation c = {.arena = &arena};
    c.diags.arena = &arena;
    c.diags.sources = &c.sources;
    if (argc != 3) {
        fputs("usage: bench_match SCHEMA KEYS\n", stderr);
        return 2;
    }
    uint32_t index = kc_sources_add(&arena, &c.sources, read_file(&arena, argv[1]));
    struct kc_schema *schema = kc_resolve(&c, kc_parse(&arena, index, &c.diags));
    struct lines keys = split(&arena, read_file(&arena, argv[2])->text);
    if (schema != NULL)
        kc_check_patterns(&c, schema, NULL);
    if (schema == NULL || c.diags.errors != 0 || keys.count == 0) {
        kc_diags_print(&c.diags, KC_DIAG_SHORT, stderr);
        return 1;
    }
    struct kc_matcher *matcher = kc_matcher_new(&c, schema, NULL);
    double best[2] = {1e9, 1e9};
    size_t owned = 0, params = 0;
    for (int round = 0; round < 10; round++) {
        double start = now();
        owned = 0;
        for (size_t i = 0; i < keys.count; i++)
            owned += kc_matcher_owner(matcher, -1, keys.items[i].data, keys.items[i].len) != NULL;
        double middle = now();
        params = 0;
        for (size_t i = 0; i < keys.count; i++) {
            struct kc_match match;
            kc_matcher_find(matcher, -1, keys.items[i].data, keys.items[i].len, &match);
            params += match.param_count;
        }
        double end = now();
        best[0] = middle - start < best[0] ? middle - start : best[0];
        best[1] = end - middle < best[1] ? end - middle : best[1];
    }
    printf("%zu keys, %zu owned, %zu parameters: owner %.1f million a second, with parameters %.1f million\n", keys.count, owned, params,
           (double)keys.count / best[0] / 1e6, (double)keys.count / best[1] / 1e6);
    if ((double)keys.count / best[0] < 1e7)
        puts("   BELOW: the matcher alone is wanted to find 10 million owners a second");
    kc_matcher_free(matcher);
    kc_arena_free(&arena);
    return 0;
}
