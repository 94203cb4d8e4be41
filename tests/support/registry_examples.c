/* registry_examples.c: writes the examples of all diagnostics to a folder: CODE.bad.keys and CODE.good.keys. An example may
 * hold further files behind lines "// file: NAME". */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/diag.h"

static FILE *create(const char *folder, const char *name, size_t len)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/%.*s", folder, (int)len, name);
    FILE *file = fopen(path, "wb");
    if (file == NULL) {
        perror(path);
        exit(1);
    }
    return file;
}

static void write_example(const char *folder, const char *id, const char *verdict, const char *text)
{
    char name[64];
    snprintf(name, sizeof name, "%s.%s.keys", id, verdict);
    FILE *file = create(folder, name, strlen(name));
    while (*text != '\0') {
        size_t len = strcspn(text, "\n");
        if (len > 9 && strncmp(text, "// file: ", 9) == 0) {
            fclose(file);
            file = create(folder, text + 9, len - 9);
        } else {
            fwrite(text, 1, len, file);
            fputc('\n', file);
        }
        text += len + (text[len] == '\n');
    }
    fclose(file);
}

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    for (int i = 0; i < KC_CODE_COUNT; i++) {
        const struct kc_code_info *info = kc_code_info((enum kc_code)i);
        if (info->bad[0] != '\0')
            write_example(argv[1], info->id, "bad", info->bad);
        if (info->good[0] != '\0')
            write_example(argv[1], info->id, "good", info->good);
    }
    return 0;
}
