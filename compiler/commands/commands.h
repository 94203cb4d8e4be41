/* commands.h: the commands of keysc and what they share: options, loading a schema, writing outputs. */
#ifndef KC_COMMANDS_H
#define KC_COMMANDS_H

#include "meaning/model.h"
#include "pattern/pattern.h"

/* Exit statuses of every command. */
enum { KC_EXIT_OK = 0, KC_EXIT_ERRORS = 1, KC_EXIT_USAGE = 2, KC_EXIT_SYSTEM = 3 };

int kc_command_check(int argc, char **argv);
int kc_command_generate(int argc, char **argv);
int kc_command_match(int argc, char **argv);
int kc_command_explain(int argc, char **argv);

/* ---- Loading ---------------------------------------------------------------------------------------------------- */

/* Options that every command with a FILE takes. */
struct kc_load_options {
    KC_LIST(const char *) import_paths;
    enum kc_diag_style style;
};

struct kc_run {
    struct kc_arena arena;
    struct kc_compilation compilation;
    struct kc_load_options options;
};

void kc_run_begin(struct kc_run *run, const struct kc_load_options *options);
/* Prints the diagnostics on standard error, frees everything; KC_EXIT_OK or KC_EXIT_ERRORS. */
int kc_run_end(struct kc_run *run);

/* Reads a schema file with its imports ("-": standard input), resolves it and checks its patterns. NULL where errors left
 * no model; with errors a model may come back all the same: see diags. A file that cannot be read: *unreadable is set and
 * one line stands on standard error. */
struct kc_schema *kc_load(struct kc_compilation *compilation, const char *path, bool *unreadable);
/* The same without the pattern checks. */
struct kc_schema *kc_load_unchecked(struct kc_compilation *compilation, const char *path, bool *unreadable);

/* "--diagnostics=short": false and a line on standard error where the word is unknown. */
bool kc_option_style(const char *word, enum kc_diag_style *style);

/* ---- Outputs ---------------------------------------------------------------------------------------------------- */

/* Files to be replaced together: each is written beside its place under a temporary name, and only when all are complete
 * are they renamed. A file whose bytes are the same already is left alone. */
struct kc_output {
    struct kc_str path, temporary;
    bool written;
};
struct kc_outputs {
    struct kc_arena *arena;
    KC_LIST(struct kc_output) files;
};

/* A file that takes its text in pieces, as the drain of a kc_buf. As long as the pieces are what stands there, nothing is written. */
struct kc_output_file {
    struct kc_drain drain; /* first */
    struct kc_outputs *outputs;
    struct kc_str path, real, temporary; /* real: behind links; temporary: data NULL until something is written */
    int fd, old;   /* fd: -1 while all is the same; old: what stands there, or -1 */
    uint64_t same; /* bytes so far that stand there already */
    unsigned mode;
    bool good;
};
void kc_output_begin(struct kc_output_file *file, struct kc_outputs *outputs, struct kc_str path);
/* False: a line on standard error said what failed; the temporary file is gone. */
bool kc_output_end(struct kc_output_file *file);
/* All of it at once. */
bool kc_output_stage(struct kc_outputs *outputs, struct kc_str path, struct kc_str text);
bool kc_output_commit(struct kc_outputs *outputs);
void kc_output_discard(struct kc_outputs *outputs);
/* Makes a folder with its parents. */
bool kc_make_folder(struct kc_arena *arena, const char *path);

/* Behind what getopt said: where the options are described. The exit status for misuse. */
int kc_point_to_help(const char *command);

/* Flushes standard output; false and a line on standard error where it could not be written. */
bool kc_finish_stdout(void);

#endif
