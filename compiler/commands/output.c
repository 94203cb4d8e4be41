/* output.c: replaces files in one step. Nobody ever sees half a file, and a file that stays the same keeps its time. */
#include "commands/commands.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool complain(struct kc_str path)
{
    fprintf(stderr, "keysc: %.*s: %s\n", KC_FMT(path), strerror(errno));
    return false;
}

static bool write_all(int fd, struct kc_str text)
{
    for (size_t done = 0; done < text.len;) {
        ssize_t n = write(fd, text.data + done, text.len - done);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        done += (size_t)n;
    }
    return true;
}

/* The file behind a chain of links, so that a link stays a link. */
static struct kc_str real_path(struct kc_arena *arena, struct kc_str path)
{
    char *real = realpath(path.data, NULL);
    if (real == NULL)
        return path;
    struct kc_str copy = kc_arena_str(arena, real, strlen(real));
    free(real);
    return copy;
}

/* ---- A file that is being written ------------------------------------------------------------------------------------ */

/* Tells of errno, once; what comes later is ignored. */
static bool fail(struct kc_output_file *file)
{
    int error = errno;
    if (file->temporary.data != NULL)
        unlink(file->temporary.data);
    errno = error;
    file->good = false;
    return complain(file->path);
}

/* The first `count` bytes of the file that stands there, which are those of the text too. */
static bool copy_same(struct kc_output_file *file)
{
    char piece[65536];
    for (uint64_t done = 0; done < file->same;) {
        uint64_t rest = file->same - done;
        ssize_t n = pread(file->old, piece, rest < sizeof piece ? (size_t)rest : sizeof piece, (off_t)done);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0) {
            errno = n == 0 ? EIO : errno; /* it became shorter meanwhile */
            return false;
        }
        if (!write_all(file->fd, (struct kc_str){piece, (size_t)n}))
            return false;
        done += (uint64_t)n;
    }
    return true;
}

/* The text is another than what stands there: from now on it is written, beside its place. */
static bool begin_temporary(struct kc_output_file *file)
{
    struct kc_str temporary = kc_arena_printf(file->outputs->arena, "%.*s.XXXXXX", KC_FMT(file->real));
    file->fd = mkostemp((char *)(uintptr_t)temporary.data, O_CLOEXEC);
    if (file->fd < 0)
        return fail(file);
    file->temporary = temporary;
    return (fchmod(file->fd, file->mode) == 0 && copy_same(file)) || fail(file);
}

/* Is this piece what stands at its place? Then it only counts. */
static bool is_same(struct kc_output_file *file, struct kc_str piece)
{
    char old[65536];
    for (size_t done = 0; done < piece.len;) {
        size_t rest = piece.len - done, most = rest < sizeof old ? rest : sizeof old;
        ssize_t n = pread(file->old, old, most, (off_t)(file->same + done));
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0 || memcmp(old, piece.data + done, (size_t)n) != 0)
            return false;
        done += (size_t)n;
    }
    file->same += piece.len;
    return true;
}

static void take(struct kc_drain *drain, const char *data, size_t len)
{
    struct kc_output_file *file = (struct kc_output_file *)(void *)drain;
    struct kc_str piece = {data, len};
    if (!file->good || (file->fd < 0 && is_same(file, piece)) || (file->fd < 0 && !begin_temporary(file)))
        return;
    if (!write_all(file->fd, piece))
        fail(file);
}

/* Devices and pipes cannot be renamed over: they are written at once. */
static void open_special(struct kc_output_file *file)
{
    file->fd = open(file->path.data, O_WRONLY | O_CLOEXEC);
    if (file->fd < 0)
        fail(file);
}

static void open_regular(struct kc_output_file *file, const struct stat *info)
{
    mode_t mask = umask(0);
    umask(mask);
    file->mode = info != NULL ? info->st_mode & 07777 : 0666 & ~mask;
    file->real = real_path(file->outputs->arena, file->path);
    if (info != NULL)
        file->old = open(file->path.data, O_RDONLY | O_CLOEXEC);
    if (file->old < 0) /* not there, or not for reading: there is nothing to compare */
        begin_temporary(file);
}

void kc_output_begin(struct kc_output_file *file, struct kc_outputs *outputs, struct kc_str path)
{
    struct stat info;
    bool exists = stat(path.data, &info) == 0;
    *file = (struct kc_output_file){.drain.take = take, .outputs = outputs, .path = path, .fd = -1, .old = -1, .good = true};
    if (exists && S_ISDIR(info.st_mode)) {
        errno = EISDIR;
        fail(file);
    } else if (exists && !S_ISREG(info.st_mode)) {
        open_special(file);
    } else {
        open_regular(file, exists ? &info : NULL);
    }
}

bool kc_output_end(struct kc_output_file *file)
{
    struct stat info;
    /* All of the text is there already; if more is, the file becomes shorter. */
    if (file->good && file->fd < 0 && (fstat(file->old, &info) != 0 || (uint64_t)info.st_size != file->same))
        begin_temporary(file);
    if (file->old >= 0)
        close(file->old);
    if (file->fd >= 0 && close(file->fd) != 0 && file->good)
        fail(file);
    if (file->good && file->temporary.data != NULL)
        *KC_PUSH(file->outputs->arena, &file->outputs->files) = (struct kc_output){file->real, file->temporary, true};
    return file->good;
}

bool kc_output_stage(struct kc_outputs *outputs, struct kc_str path, struct kc_str text)
{
    struct kc_output_file file;
    kc_output_begin(&file, outputs, path);
    take(&file.drain, text.data, text.len);
    return kc_output_end(&file);
}

bool kc_output_commit(struct kc_outputs *outputs)
{
    for (size_t i = 0; i < outputs->files.count; i++) {
        struct kc_output *file = &outputs->files.items[i];
        if (rename(file->temporary.data, file->path.data) != 0) {
            complain(file->path);
            kc_output_discard(outputs);
            return false;
        }
        file->written = false;
    }
    return true;
}

void kc_output_discard(struct kc_outputs *outputs)
{
    for (size_t i = 0; i < outputs->files.count; i++)
        if (outputs->files.items[i].written)
            unlink(outputs->files.items[i].temporary.data);
    outputs->files.count = 0;
}

bool kc_make_folder(struct kc_arena *arena, const char *path)
{
    struct kc_str whole = kc_arena_str(arena, path, strlen(path));
    char *text = (char *)(uintptr_t)whole.data;
    for (size_t i = 1; i <= whole.len; i++) {
        if (text[i] != '/' && text[i] != '\0')
            continue;
        char kept = text[i];
        text[i] = '\0';
        if (mkdir(text, 0777) != 0 && errno != EEXIST)
            return complain((struct kc_str){text, strlen(text)});
        text[i] = kept;
    }
    return true;
}
