/* generate.c: `keysc generate`: header, documentation and model of each schema, all or nothing. */
#include "commands/commands.h"

#include <getopt.h>
#include <stdio.h>
#include <string.h>

#include "emit/emit.h"

static const char usage[] =
    "Usage: keysc generate [--c DIR] [--md DIR] [--json DIR] [-I DIR] [--depfile FILE] FILE...\n"
    "\n"
    "Writes for schema NAME of each FILE: DIR/NAME_keys.h, DIR/NAME.md, DIR/NAME.json. Folders are made where missing. A file\n"
    "that would not change is left alone; when anything fails, nothing is replaced. '-' as FILE is standard input.\n"
    "\n"
    "  --c DIR               C header, for use with libkeysrt\n"
    "  --md DIR              documentation in Markdown\n"
    "  --json DIR            the resolved model, for other tools\n"
    "  -I DIR                look for imports there too; may be repeated\n"
    "  --depfile FILE        what the outputs depend on, as rules for make and ninja\n"
    "  --diagnostics=STYLE   text (with source lines), short (a line each) or json\n"
    "\n"
    "Exit status: 0 done, 1 errors in a schema, 2 misuse, 3 a file cannot be read or written.\n";

struct request {
    struct kc_load_options load;
    const char *c, *md, *json, *depfile;
};

struct job {
    const struct request *request;
    struct kc_arena arena; /* outlives the compilations: paths and rules */
    struct kc_outputs outputs;
    struct kc_buf rules;
    KC_LIST(struct kc_str) names; /* of schemas, for the message about two of one name */
};

typedef void emitter(struct kc_compilation *compilation, const struct kc_schema *schema, struct kc_buf *out);

/* A path in a rule of make: blanks, '#' and '$' escaped. */
static void rule_path(struct kc_buf *rules, struct kc_str path)
{
    for (size_t i = 0; i < path.len; i++) {
        if (path.data[i] == ' ' || path.data[i] == '#')
            kc_buf_putc(rules, '\\');
        if (path.data[i] == '$')
            kc_buf_putc(rules, '$');
        kc_buf_putc(rules, path.data[i]);
    }
}

static bool emit(struct job *job, struct kc_compilation *compilation, const struct kc_schema *schema, struct kc_str path, emitter *write)
{
    struct kc_output_file file;
    kc_output_begin(&file, &job->outputs, path);
    struct kc_buf text = {.drain = &file.drain};
    write(compilation, schema, &text);
    kc_buf_end(&text);
    bool good = kc_output_end(&file);
    kc_buf_free(&text);
    rule_path(&job->rules, path);
    kc_buf_putc(&job->rules, ' ');
    return good;
}

static bool emit_all(struct job *job, struct kc_compilation *compilation, const struct kc_schema *schema)
{
    const struct {
        const char *folder, *suffix;
        emitter *write;
    } products[] = {{job->request->c, "_keys.h", kc_emit_c},
                    {job->request->md, ".md", kc_emit_markdown},
                    {job->request->json, ".json", kc_emit_json}};
    for (size_t i = 0; i < sizeof products / sizeof *products; i++) {
        if (products[i].folder == NULL)
            continue;
        struct kc_str path = kc_arena_printf(&job->arena, "%s/%.*s%s", products[i].folder, KC_FMT(schema->name), products[i].suffix);
        if (!kc_make_folder(&job->arena, products[i].folder) || !emit(job, compilation, schema, path, products[i].write))
            return false;
    }
    return true;
}

static void rule_dependencies(struct job *job, const struct kc_compilation *compilation)
{
    struct kc_buf *rules = &job->rules;
    rules->data[rules->len - 1] = ':';
    for (size_t i = 0; i < compilation->dependency_count; i++) {
        kc_buf_putc(rules, ' ');
        rule_path(rules, compilation->dependencies[i]);
    }
    kc_buf_putc(rules, '\n');
    /* An import that is gone later shall not stop make. */
    for (size_t i = 1; i < compilation->dependency_count; i++) {
        rule_path(rules, compilation->dependencies[i]);
        kc_buf_puts(rules, ":\n");
    }
}

static bool name_is_new(struct job *job, struct kc_str name, const char *path)
{
    for (size_t i = 0; i < job->names.count; i++) {
        if (kc_str_equal(job->names.items[i], name)) {
            fprintf(stderr, "keysc generate: %s: another FILE is schema '%.*s' already; their outputs would overwrite each other\n", path,
                    KC_FMT(name));
            return false;
        }
    }
    *KC_PUSH(&job->arena, &job->names) = kc_arena_str(&job->arena, name.data, name.len);
    return true;
}

static int generate_file(struct job *job, const char *path)
{
    struct kc_run run;
    bool unreadable;
    int failure = KC_EXIT_OK;
    kc_run_begin(&run, &job->request->load);
    struct kc_schema *schema = kc_load(&run.compilation, path, &unreadable);
    if (schema != NULL && job->request->c != NULL)
        kc_check_c(&run.compilation, schema);
    if (schema != NULL && run.compilation.diags.errors == 0) {
        if (!name_is_new(job, schema->name, path))
            failure = KC_EXIT_USAGE;
        else if (!emit_all(job, &run.compilation, schema))
            failure = KC_EXIT_SYSTEM;
        else
            rule_dependencies(job, &run.compilation);
    }
    int status = kc_run_end(&run);
    return unreadable ? KC_EXIT_SYSTEM : failure != KC_EXIT_OK ? failure : status;
}

static int generate(const struct request *request, char **files, int count)
{
    struct job job = {.request = request};
    job.outputs.arena = &job.arena;
    int status = KC_EXIT_OK;
    for (int i = 0; i < count; i++) {
        int one = generate_file(&job, files[i]);
        status = one > status ? one : status;
    }
    if (status == KC_EXIT_OK && request->depfile != NULL) {
        struct kc_str path = {request->depfile, strlen(request->depfile)};
        const char *slash = strrchr(request->depfile, '/');
        struct kc_str folder = kc_arena_str(&job.arena, path.data, slash == NULL ? 0 : (size_t)(slash - path.data));
        if ((folder.len != 0 && !kc_make_folder(&job.arena, folder.data)) || !kc_output_stage(&job.outputs, path, (struct kc_str){job.rules.data, job.rules.len}))
            status = KC_EXIT_SYSTEM;
    }
    if (status != KC_EXIT_OK)
        kc_output_discard(&job.outputs);
    else if (!kc_output_commit(&job.outputs))
        status = KC_EXIT_SYSTEM;
    kc_buf_free(&job.rules);
    kc_arena_free(&job.arena);
    return status;
}

static int misuse(const char *text)
{
    fprintf(stderr, "keysc generate: %s; 'keysc generate --help' tells more\n", text);
    return KC_EXIT_USAGE;
}

int kc_command_generate(int argc, char **argv)
{
    static const struct option longs[] = {{"c", required_argument, NULL, 'c'},           {"md", required_argument, NULL, 'm'},
                                          {"json", required_argument, NULL, 'j'},        {"depfile", required_argument, NULL, 'f'},
                                          {"diagnostics", required_argument, NULL, 'd'}, {"help", no_argument, NULL, 'h'},
                                          {NULL, 0, NULL, 0}};
    struct kc_arena arena = {0};
    struct request request = {.load.style = KC_DIAG_TEXT};
    int status = -1;
    for (int c; status < 0 && (c = getopt_long(argc, argv, "I:h", longs, NULL)) != -1;) {
        switch (c) {
        case 'I': *KC_PUSH(&arena, &request.load.import_paths) = optarg; break;
        case 'c': request.c = optarg; break;
        case 'm': request.md = optarg; break;
        case 'j': request.json = optarg; break;
        case 'f': request.depfile = optarg; break;
        case 'd': status = kc_option_style(optarg, &request.load.style) ? -1 : KC_EXIT_USAGE; break;
        case 'h':
            fputs(usage, stdout);
            status = kc_finish_stdout() ? KC_EXIT_OK : KC_EXIT_SYSTEM;
            break;
        default: status = kc_point_to_help("generate"); break;
        }
    }
    if (status < 0 && optind == argc)
        status = misuse("no FILE given");
    if (status < 0 && request.c == NULL && request.md == NULL && request.json == NULL)
        status = misuse("no output asked for: give --c, --md or --json");
    if (status < 0)
        status = generate(&request, argv + optind, argc - optind);
    kc_arena_free(&arena);
    return status;
}
