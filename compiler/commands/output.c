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

/* Closes fd whatever happened; errno tells of the first failure. */
static bool write_and_close(int fd, struct kc_str text)
{
    bool good = write_all(fd, text);
    int error = errno;
    if (close(fd) != 0 && good) {
        good = false;
        error = errno;
    }
    errno = error;
    return good;
}

static bool same_bytes(const char *path, struct kc_str text)
{
    FILE *file = fopen(path, "rb");
    if (file == NULL)
        return false;
    char piece[65536];
    size_t done = 0, n;
    bool same = true;
    while (same && (n = fread(piece, 1, sizeof piece, file)) > 0) {
        same = n <= text.len - done && memcmp(piece, text.data + done, n) == 0;
        done += n;
    }
    same = same && !ferror(file) && done == text.len;
    fclose(file);
    return same;
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

/* Devices and pipes cannot be renamed over: they are written at once. */
static bool write_special(struct kc_str path, struct kc_str text)
{
    int fd = open(path.data, O_WRONLY | O_CLOEXEC);
    return fd >= 0 && write_and_close(fd, text) ? true : complain(path);
}

bool kc_output_stage(struct kc_outputs *outputs, struct kc_str path, struct kc_str text)
{
    struct stat info;
    bool exists = stat(path.data, &info) == 0;
    if (exists && S_ISDIR(info.st_mode)) {
        errno = EISDIR;
        return complain(path);
    }
    if (exists && !S_ISREG(info.st_mode))
        return write_special(path, text);
    if (exists && same_bytes(path.data, text))
        return true;
    struct kc_str real = real_path(outputs->arena, path);
    struct kc_str temporary = kc_arena_printf(outputs->arena, "%.*s.XXXXXX", KC_FMT(real));
    char *name = (char *)(uintptr_t)temporary.data;
    int fd = mkostemp(name, O_CLOEXEC);
    if (fd < 0)
        return complain(path);
    mode_t mask = umask(0);
    umask(mask);
    bool good = fchmod(fd, exists ? info.st_mode & 07777 : 0666 & ~mask) == 0;
    int error = errno;
    good = write_and_close(fd, text) && good;
    if (!good) {
        errno = errno != 0 ? errno : error;
        complain(path);
        unlink(name);
        return false;
    }
    *KC_PUSH(outputs->arena, &outputs->files) = (struct kc_output){real, temporary, true};
    return true;
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
