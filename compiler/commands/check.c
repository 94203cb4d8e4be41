/* check.c: `keysc check FILE…`: all checks, no output. */
#include "commands/commands.h"

#include <getopt.h>
#include <stdio.h>

#include "emit/emit.h"

static const char usage[] =
    "Usage: keysc check [-I DIR] [--diagnostics=text|short|json] FILE...\n"
    "\n"
    "Checks schemas, and the names they would have in C, and writes nothing. '-' as FILE is standard input.\n"
    "\n"
    "  -I DIR                look for imports there too; may be repeated\n"
    "  --diagnostics=STYLE   text (with source lines), short (a line each) or json\n"
    "\n"
    "Exit status: 0 no errors, 1 errors in a schema, 2 misuse, 3 a file cannot be read.\n";

static int check_file(const char *path, const struct kc_load_options *options)
{
    struct kc_run run;
    bool unreadable;
    kc_run_begin(&run, options);
    const struct kc_schema *schema = kc_load(&run.compilation, path, &unreadable);
    if (schema != NULL)
        kc_check_c_names(&run.compilation, schema);
    int status = kc_run_end(&run);
    return unreadable ? KC_EXIT_SYSTEM : status;
}

int kc_command_check(int argc, char **argv)
{
    static const struct option longs[] = {
        {"diagnostics", required_argument, NULL, 'd'}, {"help", no_argument, NULL, 'h'}, {NULL, 0, NULL, 0}};
    struct kc_arena arena = {0};
    struct kc_load_options options = {.style = KC_DIAG_TEXT};
    int status = KC_EXIT_OK;
    for (int c; status == KC_EXIT_OK && (c = getopt_long(argc, argv, "I:h", longs, NULL)) != -1;) {
        if (c == 'I')
            *KC_PUSH(&arena, &options.import_paths) = optarg;
        else if (c == 'h') {
            fputs(usage, stdout);
            kc_arena_free(&arena);
            return kc_finish_stdout() ? KC_EXIT_OK : KC_EXIT_SYSTEM;
        } else if (c == '?') {
            status = kc_point_to_help("check");
        } else if (!kc_option_style(optarg, &options.style))
            status = KC_EXIT_USAGE;
    }
    if (status == KC_EXIT_OK && optind == argc) {
        fputs("keysc check: no FILE given; 'keysc check --help' tells more\n", stderr);
        status = KC_EXIT_USAGE;
    }
    for (int i = optind; status != KC_EXIT_USAGE && i < argc; i++) {
        int one = check_file(argv[i], &options);
        status = one > status ? one : status;
    }
    kc_arena_free(&arena);
    return status;
}
