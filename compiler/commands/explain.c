/* explain.c: `keysc explain CODE`: the registry's entry of a diagnostic, or (without CODE) the list of them. */
#include "commands/commands.h"

#include <stdio.h>
#include <string.h>

static void indented(const char *text)
{
    while (*text != '\0') {
        size_t len = strcspn(text, "\n");
        if (len == 0)
            putchar('\n');
        else
            printf("    %.*s\n", (int)len, text);
        text += len + (text[len] == '\n');
    }
}

static int list(void)
{
    for (int i = 0; i < KC_CODE_COUNT; i++) {
        const struct kc_code_info *info = kc_code_info((enum kc_code)i);
        printf("%s  %-28s %s\n", info->id, info->name, info->summary);
    }
    return kc_finish_stdout() ? KC_EXIT_OK : KC_EXIT_SYSTEM;
}

static void entry(const struct kc_code_info *info)
{
    printf("%s %s (%s)\n\n%s\n\n%s\n", info->id, info->name, info->severity == KC_ERROR ? "error" : "warning", info->summary,
           info->text);
    if (info->bad[0] != '\0') {
        puts("\nIt is reported here:\n");
        indented(info->bad);
    }
    if (info->good[0] != '\0') {
        puts("\nMended:\n");
        indented(info->good);
    }
}

int kc_command_explain(int argc, char **argv)
{
    if (argc == 1)
        return list();
    if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0) {
        puts("Usage: keysc explain [CODE...]\n\nPrints what a diagnostic means, with an example; without CODE, all codes.");
        return kc_finish_stdout() ? KC_EXIT_OK : KC_EXIT_SYSTEM;
    }
    for (int i = 1; i < argc; i++) {
        const struct kc_code_info *info = kc_code_find(argv[i]);
        if (info == NULL) {
            fprintf(stderr, "keysc explain: there is no diagnostic '%s'; 'keysc explain' lists them all\n", argv[i]);
            return KC_EXIT_USAGE;
        }
        if (i > 1)
            putchar('\n');
        entry(info);
    }
    return kc_finish_stdout() ? KC_EXIT_OK : KC_EXIT_SYSTEM;
}
