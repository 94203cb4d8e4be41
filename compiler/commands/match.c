/* match.c: `keysc match FILE KEY…`: tells which declaration owns each key, one JSON object a line. */
#include "commands/commands.h"
#include "pattern/automaton.h"

#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char usage[] =
    "Usage: keysc match [--db N] [--set NAME=VALUE] [-I DIR] FILE KEY...\n"
    "\n"
    "Tells which declaration of a schema owns each key, with its parameters, as one JSON object a line:\n"
    "\n"
    "  {\"key\":\"s:1\",\"owner\":\"session\",\"kind\":\"hash\",\"database\":0,\"params\":{\"id\":\"1\"}}\n"
    "  {\"key\":\"x\",\"owner\":null}\n"
    "  {\"key\":\"tmp:1\",\"owner\":null,\"reserved\":\"tmp:{rest}\"}\n"
    "\n"
    "\"reserved\" is the reserved pattern that a key without owner matches; with --db, \"reserved_database\" is the reserved range it is in.\n"
    "\"companion\" names the key a recipe keeps beside its own; \"database\" is null for channels. Where a key is not UTF-8 the object\n"
    "says \"escaped\":true, and key and parameters have \\xNN for bytes and \\\\ for a backslash.\n"
    "\n"
    "KEY '-' reads keys from standard input, one a line, bare or in quotes as 'redis-cli --no-raw --scan' prints them; \\xNN, \\n,\n"
    "\\r, \\t, \\a, \\b, \\\" and \\\\ are decoded. '-' as FILE is standard input.\n"
    "\n"
    "  --db N             look in this database only; otherwise in all by number, then among the channels: the first owner is told\n"
    "  --set NAME=VALUE   the value of a setting, else its default, else any text of its type; repeated for one NAME: each of them;\n"
    "                     a value of an enum by its name or as it stands in keys\n"
    "  -I DIR             look for imports there too; may be repeated\n"
    "\n"
    "Exit status: 0 every key has an owner, 1 some have none, or errors in the schema, 2 misuse, 3 the system failed.\n";

enum { READ_SIZE = 1 << 18, WRITE_SIZE = 1 << 18 };

struct request {
    struct kc_load_options load;
    struct kc_arena arena;
    int database; /* -1: all */
    KC_LIST(const char *) settings;
};
struct session {
    struct kc_compilation *compilation;
    struct kc_schema *schema;
    struct kc_matcher *matcher;
    int database;
    const struct kc_reserved *range; /* the reserved databases it is among, or NULL */
    struct kc_str *heads;   /* by key index: what stands between the key's text and the parameters */
    struct kc_str **params; /* by key index: "name":" of each parameter */
    struct kc_buf out, decoded;
    bool all_owned;
    int failed; /* errno of a write that failed */
};

/* ---- Output ----------------------------------------------------------------------------------------------------- */

static bool is_plain(unsigned char c)
{
    return c >= 0x20 && c < 0x7f && c != '"' && c != '\\';
}

/* Bytes of the UTF-8 character at `at`, 0: it is none. */
static size_t character_len(const unsigned char *text, size_t len)
{
    static const unsigned least[] = {0, 0, 0x80, 0x800, 0x10000};
    size_t n = text[0] < 0x80 ? 1 : text[0] >= 0xc2 && text[0] < 0xe0 ? 2 : (text[0] & 0xf0) == 0xe0 ? 3 : text[0] >= 0xf0 && text[0] < 0xf5 ? 4 : 0;
    if (n <= 1 || n > len)
        return n <= 1 ? n : 0;
    unsigned point = text[0] & (0x7fu >> n);
    for (size_t i = 1; i < n; i++) {
        if ((text[i] & 0xc0) != 0x80)
            return 0;
        point = point << 6 | (text[i] & 0x3f);
    }
    return point >= least[n] && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff) ? n : 0;
}

static bool is_utf8(struct kc_str text)
{
    const unsigned char *bytes = (const unsigned char *)text.data;
    for (size_t i = 0; i < text.len;) {
        size_t n = character_len(bytes + i, text.len - i);
        if (n == 0)
            return false;
        i += n;
    }
    return true;
}

static void put_special(struct kc_buf *out, unsigned char c, bool escaped)
{
    if (escaped && (c < 0x20 || c >= 0x7f))
        kc_buf_printf(out, "\\\\x%02x", c);
    else if (c == '"')
        kc_buf_put(out, "\\\"", 2);
    else if (c == '\\')
        kc_buf_put(out, "\\\\\\\\", escaped ? 4 : 2);
    else if (c < 0x20 || c == 0x7f)
        kc_buf_printf(out, "\\u%04x", c);
    else
        kc_buf_putc(out, (char)c);
}

static void put_text(struct kc_buf *out, struct kc_str text, bool escaped)
{
    for (size_t i = 0; i < text.len;) {
        size_t from = i;
        while (i < text.len && is_plain((unsigned char)text.data[i]))
            i++;
        kc_buf_put(out, text.data + from, i - from);
        if (i < text.len)
            put_special(out, (unsigned char)text.data[i++], escaped);
    }
}

static void flush(struct session *s)
{
    for (size_t at = 0; at < s->out.len && s->failed == 0;) {
        ssize_t n = write(STDOUT_FILENO, s->out.data + at, s->out.len - at);
        if (n >= 0)
            at += (size_t)n;
        else if (errno != EINTR)
            s->failed = errno;
    }
    s->out.len = 0;
}

/* A queue's companions serve all its priorities. */
static bool lacks(const struct kc_match *match, size_t param)
{
    return match->side != NULL && match->key->has_priority && match->key->priority_param == param;
}

static void put_owner(struct session *s, const struct kc_match *match, bool escaped)
{
    struct kc_buf *out = &s->out;
    kc_buf_str(out, s->heads[match->key->index]);
    if (match->side != NULL)
        kc_buf_printf(out, "\"companion\":\"%.*s\",", KC_FMT(match->side->name));
    kc_buf_put(out, "\"params\":{", 10);
    for (size_t i = 0, written = 0; i < match->param_count; i++) {
        struct kc_str head = s->params[match->key->index][i];
        if (lacks(match, i))
            continue;
        if (written++ == 0 && i > 0)
            head = (struct kc_str){head.data + 1, head.len - 1}; /* the comma */
        kc_buf_str(out, head);
        put_text(out, match->params[i], escaped);
        kc_buf_putc(out, '"');
    }
    kc_buf_put(out, "}}\n", 3);
}

static void put_json(struct kc_buf *out, struct kc_str text)
{
    kc_buf_putc(out, '"');
    put_text(out, text, false);
    kc_buf_putc(out, '"');
}

static void put_range(struct kc_buf *out, const struct kc_reserved *range)
{
    kc_buf_printf(out, ",\"reserved_database\":\"%u", range->low);
    if (range->high == INT32_MAX)
        kc_buf_puts(out, "..");
    else if (range->high != range->low)
        kc_buf_printf(out, "..%u", range->high);
    kc_buf_putc(out, '"');
}

/* Why nobody may own it, where that is known. */
static void put_unowned(struct session *s, struct kc_str name)
{
    const struct kc_reserved *reserved = s->range != NULL ? NULL : kc_matcher_reserved(s->matcher, s->database, name.data, name.len);
    kc_buf_puts(&s->out, "\"owner\":null");
    if (s->range != NULL)
        put_range(&s->out, s->range);
    if (reserved != NULL) {
        kc_buf_puts(&s->out, ",\"reserved\":");
        put_json(&s->out, reserved->pattern.text);
    }
    kc_buf_puts(&s->out, "}\n");
}

static void match_one(struct session *s, struct kc_str name)
{
    struct kc_match match;
    bool owned = kc_matcher_find(s->matcher, s->database, name.data, name.len, &match);
    bool escaped = !is_utf8(name);
    for (size_t i = 0; owned && !escaped && i < match.param_count; i++)
        escaped = match.params[i].len != 0 && ((unsigned char)match.params[i].data[0] & 0xc0) == 0x80; /* cut within a character */
    kc_buf_put(&s->out, "{\"key\":\"", 8);
    put_text(&s->out, name, escaped);
    kc_buf_put(&s->out, "\",\"escaped\":true,", escaped ? 17 : 2);
    if (owned)
        put_owner(s, &match, escaped);
    else
        put_unowned(s, name);
    s->all_owned &= owned;
    if (s->out.len >= WRITE_SIZE)
        flush(s);
}

/* What is the same for every key of a declaration is written once. */
static void prepare_texts(struct session *s)
{
    struct kc_arena *arena = s->compilation->arena;
    struct kc_buf buf = {0};
    s->heads = KC_NEW_ARRAY(arena, struct kc_str, s->schema->keys_count);
    s->params = KC_NEW_ARRAY(arena, struct kc_str *, s->schema->keys_count);
    for (size_t i = 0; i < s->schema->keys_count; i++) {
        const struct kc_key *key = s->schema->keys[i];
        buf.len = 0;
        kc_buf_puts(&buf, "\"owner\":");
        put_json(&buf, key->name);
        kc_buf_printf(&buf, ",\"kind\":\"%s\",\"database\":", kc_kind_name(key->kind));
        if (key->database == NULL)
            kc_buf_puts(&buf, "null,");
        else
            kc_buf_printf(&buf, "%u,", key->database->number);
        s->heads[i] = kc_arena_str(arena, buf.data, buf.len);
        s->params[i] = KC_NEW_ARRAY(arena, struct kc_str, key->pattern.param_count + 1);
        for (size_t p = 0; p < key->pattern.param_count; p++) {
            buf.len = 0;
            kc_buf_puts(&buf, p == 0 ? "" : ",");
            put_json(&buf, key->pattern.params[p].name);
            kc_buf_puts(&buf, ":\"");
            s->params[i][p] = kc_arena_str(arena, buf.data, buf.len);
        }
    }
    kc_buf_free(&buf);
}

/* ---- Input ------------------------------------------------------------------------------------------------------ */

static int hex_value(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/* The byte an escape stands for and its length; 0: it is none, and stands for itself. */
static size_t read_escape(struct kc_str text, char *byte)
{
    static const char letters[] = "nrtab\"\\", bytes[] = "\n\r\t\a\b\"\\";
    const char *letter = text.len > 1 && text.data[1] != '\0' ? strchr(letters, text.data[1]) : NULL;
    if (letter != NULL) {
        *byte = bytes[letter - letters];
        return 2;
    }
    if (text.len < 4 || text.data[1] != 'x' || hex_value(text.data[2]) < 0 || hex_value(text.data[3]) < 0)
        return 0;
    *byte = (char)(hex_value(text.data[2]) * 16 + hex_value(text.data[3]));
    return 4;
}

/* Is it all in quotes, as redis-cli --no-raw prints a key? Then every quote within has its backslash. */
static bool is_quoted(struct kc_str line)
{
    if (line.len < 2 || line.data[0] != '"' || line.data[line.len - 1] != '"')
        return false;
    size_t at = 1;
    while (at < line.len - 1 && line.data[at] != '"')
        at += line.data[at] == '\\' ? 2 : 1;
    return at == line.len - 1;
}

static void match_line(struct session *s, struct kc_str line)
{
    if (is_quoted(line))
        line = (struct kc_str){line.data + 1, line.len - 2};
    const char *escape = memchr(line.data, '\\', line.len);
    if (escape == NULL) {
        match_one(s, line);
        return;
    }
    s->decoded.len = 0;
    kc_buf_put(&s->decoded, line.data, (size_t)(escape - line.data));
    for (size_t i = (size_t)(escape - line.data); i < line.len;) {
        char byte = line.data[i];
        size_t n = byte == '\\' ? read_escape((struct kc_str){line.data + i, line.len - i}, &byte) : 1;
        kc_buf_putc(&s->decoded, byte);
        i += n == 0 ? 1 : n;
    }
    match_one(s, (struct kc_str){s->decoded.data, s->decoded.len});
}

/* Matches the complete lines of the buffer and moves the rest to its front. */
static void match_lines(struct session *s, struct kc_buf *in)
{
    size_t at = 0;
    for (const char *end; at < in->len && (end = memchr(in->data + at, '\n', in->len - at)) != NULL; at = (size_t)(end - in->data) + 1)
        match_line(s, (struct kc_str){in->data + at, (size_t)(end - in->data) - at});
    memmove(in->data, in->data + at, in->len - at);
    in->len -= at;
}

static bool match_input(struct session *s)
{
    struct kc_buf in = {0};
    char *block = kc_heap_resize(NULL, READ_SIZE, 1);
    ssize_t n = 0;
    do {
        n = read(STDIN_FILENO, block, READ_SIZE);
        if (n > 0) {
            kc_buf_put(&in, block, (size_t)n);
            match_lines(s, &in);
        }
    } while ((n > 0 || (n < 0 && errno == EINTR)) && s->failed == 0);
    if (n < 0)
        fprintf(stderr, "keysc: standard input: %s\n", strerror(errno));
    else if (in.len != 0)
        match_line(s, (struct kc_str){in.data, in.len});
    free(block);
    kc_buf_free(&in);
    return n >= 0;
}

/* ---- Settings --------------------------------------------------------------------------------------------------- */

static struct kc_setting *setting_named(const struct kc_schema *schema, struct kc_str name)
{
    for (size_t i = 0; i < schema->settings_count; i++)
        if (kc_str_equal(schema->settings[i]->name, name))
            return schema->settings[i];
    return NULL;
}

/* An enum's value by its name becomes its text on the wire. */
static bool is_value(const struct session *s, const struct kc_setting *setting, struct kc_str *value)
{
    const struct kc_automaton *language = kc_type_language(s->compilation->arena, setting->type);
    if (language == NULL || kc_automaton_accepts(language, value->data, value->len))
        return true;
    const struct kc_enum *values = setting->type->kind == KC_T_ENUM ? setting->type->enumeration : NULL;
    for (size_t i = 0; values != NULL && i < values->value_count; i++) {
        if (!kc_str_equal(values->values[i].name, *value))
            continue;
        *value = values->values[i].text;
        return true;
    }
    return false;
}

static bool read_value(const struct session *s, const struct kc_setting *setting, struct kc_str *value)
{
    if (is_value(s, setting, value))
        return true;
    struct kc_arena *arena = s->compilation->arena;
    const struct kc_enum *values = setting->type->kind == KC_T_ENUM ? setting->type->enumeration : NULL;
    fprintf(stderr, "keysc match: '%.*s' is no value of setting '%.*s' (%.*s%s", KC_FMT(*value), KC_FMT(setting->name),
            KC_FMT(setting->type->spelling), values != NULL ? ": " : "");
    for (size_t i = 0; values != NULL && i < values->value_count; i++) {
        struct kc_str text = kc_printable(arena, values->values[i].text);
        fprintf(stderr, "%s%.*s", i == 0 ? "" : ", ", KC_FMT(text));
    }
    fputs(")\n", stderr);
    return false;
}

static bool read_settings(const struct session *s, const struct request *request, struct kc_setting_values *out)
{
    out->items = KC_NEW_ARRAY(s->compilation->arena, struct kc_setting_value, request->settings.count + 1);
    for (size_t i = 0; i < request->settings.count; i++) {
        const char *word = request->settings.items[i], *equals = strchr(word, '=');
        struct kc_str name = {word, equals == NULL ? strlen(word) : (size_t)(equals - word)};
        struct kc_setting *setting = setting_named(s->schema, name);
        if (equals == NULL || setting == NULL) {
            fprintf(stderr, equals == NULL ? "keysc match: --set takes NAME=VALUE, not '%.*s'\n" : "keysc match: the schema has no setting '%.*s'\n", KC_FMT(name));
            return false;
        }
        struct kc_str value = {equals + 1, strlen(equals + 1)};
        if (!read_value(s, setting, &value))
            return false;
        out->items[out->count++] = (struct kc_setting_value){setting, value};
    }
    return true;
}

/* Is there such a database, if only a reserved one? */
static bool find_database(struct session *s, int number)
{
    const struct kc_schema *schema = s->schema;
    s->database = number;
    for (size_t i = 0; i < schema->databases_count; i++)
        if ((int)schema->databases[i]->number == number)
            return true;
    for (size_t i = 0; i < schema->reserved_count && s->range == NULL; i++) {
        const struct kc_reserved *reserved = &schema->reserved[i];
        if (!reserved->is_pattern && (unsigned)number >= reserved->low && (unsigned)number <= reserved->high)
            s->range = reserved;
    }
    if (s->range == NULL)
        fprintf(stderr, "keysc match: the schema has no database %d\n", number);
    return s->range != NULL;
}

/* ---- The command ------------------------------------------------------------------------------------------------ */

static bool match_all(struct session *s, char **keys, int count)
{
    bool read_all = true;
    s->all_owned = true;
    prepare_texts(s);
    for (int i = 0; i < count && read_all; i++) {
        if (strcmp(keys[i], "-") == 0)
            read_all = match_input(s);
        else
            match_one(s, (struct kc_str){keys[i], strlen(keys[i])});
    }
    flush(s);
    if (s->failed != 0)
        fprintf(stderr, "keysc: standard output: %s\n", strerror(s->failed));
    return read_all && s->failed == 0;
}

static int run_matching(struct session *s, const struct request *request, char **keys, int count)
{
    struct kc_setting_values values = {NULL, 0};
    s->database = -1;
    if ((request->database >= 0 && !find_database(s, request->database)) || !read_settings(s, request, &values))
        return KC_EXIT_USAGE;
    if (values.count != 0)
        kc_check_patterns(s->compilation, s->schema, &values);
    if (s->compilation->diags.errors != 0)
        return KC_EXIT_ERRORS;
    s->matcher = kc_matcher_new(s->compilation, s->schema, &values);
    int status = !match_all(s, keys, count) ? KC_EXIT_SYSTEM : s->all_owned ? KC_EXIT_OK : KC_EXIT_ERRORS;
    kc_matcher_free(s->matcher);
    kc_buf_free(&s->out);
    kc_buf_free(&s->decoded);
    return status;
}

static int match_file(const struct request *request, const char *path, char **keys, int count)
{
    struct kc_run run;
    bool unreadable;
    kc_run_begin(&run, &request->load);
    struct session s = {.compilation = &run.compilation, .schema = kc_load(&run.compilation, path, &unreadable)};
    int status = KC_EXIT_ERRORS;
    if (s.schema != NULL && run.compilation.diags.errors == 0)
        status = run_matching(&s, request, keys, count);
    kc_run_end(&run);
    return unreadable ? KC_EXIT_SYSTEM : status;
}

static bool read_number(const char *word, int *out)
{
    char *end;
    errno = 0;
    long number = strtol(word, &end, 10);
    if (word[0] < '0' || word[0] > '9' || *end != '\0' || errno != 0 || number > 1000000) {
        fprintf(stderr, "keysc match: --db takes the number of a database, not '%s'\n", word);
        return false;
    }
    *out = (int)number;
    return true;
}

/* -1: go on; else the exit status. */
static int read_options(struct request *request, int argc, char **argv)
{
    static const struct option longs[] = {
        {"db", required_argument, NULL, 'n'}, {"set", required_argument, NULL, 's'}, {"help", no_argument, NULL, 'h'}, {NULL, 0, NULL, 0}};
    for (int c; (c = getopt_long(argc, argv, "I:h", longs, NULL)) != -1;) {
        switch (c) {
        case 'I': *KC_PUSH(&request->arena, &request->load.import_paths) = optarg; break;
        case 's': *KC_PUSH(&request->arena, &request->settings) = optarg; break;
        case 'n':
            if (!read_number(optarg, &request->database))
                return KC_EXIT_USAGE;
            break;
        case 'h': fputs(usage, stdout); return kc_finish_stdout() ? KC_EXIT_OK : KC_EXIT_SYSTEM;
        default: return kc_point_to_help("match");
        }
    }
    if (argc - optind < 2) {
        fputs("keysc match: FILE and at least one KEY are needed; 'keysc match --help' tells more\n", stderr);
        return KC_EXIT_USAGE;
    }
    for (int i = optind + 1; i < argc; i++) {
        if (strcmp(argv[optind], "-") == 0 && strcmp(argv[i], "-") == 0) {
            fputs("keysc match: schema and keys cannot both come from standard input\n", stderr);
            return KC_EXIT_USAGE;
        }
    }
    return -1;
}

int kc_command_match(int argc, char **argv)
{
    struct request request = {.database = -1, .load = {.style = KC_DIAG_TEXT}};
    int status = read_options(&request, argc, argv);
    if (status < 0)
        status = match_file(&request, argv[optind], argv + optind + 1, argc - optind - 1);
    kc_arena_free(&request.arena);
    return status;
}
