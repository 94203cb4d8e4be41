/* files.c: imports. A file is known by device and inode, so that it is read once under whatever path. */
#include <errno.h>
#include <inttypes.h>
#include <string.h>
#include <sys/stat.h>

#include "meaning/resolve.h"

static struct kc_str identity_of(struct resolver *r, const struct stat *status)
{
    return kc_arena_printf(r->arena, "%" PRIuMAX ":%" PRIuMAX, (uintmax_t)status->st_dev, (uintmax_t)status->st_ino);
}

static void add_dependency(struct resolver *r, struct kc_str path)
{
    struct kc_compilation *compilation = r->compilation;
    size_t count = compilation->dependency_count;
    /* Powers of two are where the array is full. */
    if (count == 0 || (count >= 4 && (count & (count - 1)) == 0)) {
        size_t capacity = count;
        compilation->dependencies =
            kc_arena_grow(r->arena, compilation->dependencies, &capacity, sizeof *compilation->dependencies);
    }
    compilation->dependencies[compilation->dependency_count++] = path;
}

void kc_remember_main_file(struct resolver *r, struct kc_file *file)
{
    struct kc_str name = r->compilation->sources.items[file->source]->name;
    struct stat status;
    if (stat(name.data, &status) != 0 || !S_ISREG(status.st_mode))
        return;
    *kc_table_place(r->arena, &r->files, identity_of(r, &status)) = file;
    add_dependency(r, name);
}

static struct kc_str folder_of(struct kc_str path)
{
    while (path.len != 0 && path.data[path.len - 1] != '/')
        path.len--;
    return path;
}

/* The first place that holds the file: beside the importing one, then along -I. data NULL: nowhere; *error says why. */
static struct kc_str locate(struct resolver *r, struct kc_span from, struct kc_str wanted, struct stat *status, int *error)
{
    const struct kc_compile_options *options = &r->compilation->options;
    bool absolute = wanted.len != 0 && wanted.data[0] == '/';
    struct kc_str folder = folder_of(r->compilation->sources.items[from.source]->name);
    struct kc_str path = kc_arena_printf(r->arena, "%.*s%.*s", absolute ? 0 : (int)folder.len, folder.data, KC_FMT(wanted));
    *error = ENOENT;
    for (size_t i = 0;; i++) {
        if (stat(path.data, status) == 0)
            return path;
        if (errno != ENOENT)
            *error = errno;
        if (absolute || i == options->import_path_count)
            return (struct kc_str){NULL, 0};
        path = kc_arena_printf(r->arena, "%s/%.*s", options->import_paths[i], KC_FMT(wanted));
    }
}

static struct kc_file *not_read(struct resolver *r, const struct kc_decl *decl, int error)
{
    struct kc_str shown = kc_shown(r, decl->name.text);
    struct kc_diag *diag = kc_report(r->diags, KC_E_0203_IMPORT_NOT_READ, decl->name.span, "cannot read \"%.*s\": %s",
                                     KC_FMT(shown), strerror(error));
    if (error == ENOENT)
        kc_note(r->diags, diag, "files are looked for beside the importing one, then in the folders given with -I");
    r->incomplete = true;
    return NULL;
}

struct kc_file *kc_import_file(struct resolver *r, const struct kc_decl *decl)
{
    struct kc_str wanted = decl->name.text;
    struct stat status;
    int error = ENOENT;
    if (wanted.len == 0 || memchr(wanted.data, '\0', wanted.len) != NULL)
        return not_read(r, decl, ENOENT);
    struct kc_str path = locate(r, decl->span, wanted, &status, &error);
    if (path.data == NULL)
        return not_read(r, decl, error);
    void **file = kc_table_place(r->arena, &r->files, identity_of(r, &status));
    if (*file != NULL)
        return NULL;
    struct kc_source *source = kc_source_read(r->arena, path.data, &error);
    if (source == NULL)
        return not_read(r, decl, error);
    add_dependency(r, path);
    uint32_t index = kc_sources_add(r->arena, &r->compilation->sources, source);
    *file = kc_parse(r->arena, index, r->diags);
    return *file;
}
