/* main.c: picks the command. */
#include <stdio.h>
#include <string.h>

#include "commands/commands.h"
#include "keysc_version.h"

static const char usage[] =
    "Usage: keysc COMMAND [ARGUMENT...]\n"
    "\n"
    "Compiles .keys schemas of Redis keyspaces to typed C accessors and documentation.\n"
    "\n"
    "  keysc check FILE...       check schemas, write nothing\n"
    "  keysc generate FILE...    write the C header, the documentation, the JSON model\n"
    "  keysc match FILE KEY...   tell which declaration owns a key, and its parameters\n"
    "  keysc explain [CODE...]   tell what a diagnostic means\n"
    "\n"
    "'keysc COMMAND --help' tells the rest. keysc --version prints the version.\n";

int main(int argc, char **argv)
{
    static struct {
        const char *name;
        int (*run)(int argc, char **argv);
        char title[16]; /* begins the messages of getopt */
    } commands[] = {{"check", kc_command_check, "keysc check"},
                    {"generate", kc_command_generate, "keysc generate"},
                    {"match", kc_command_match, "keysc match"},
                    {"explain", kc_command_explain, "keysc explain"}};
    if (argc < 2) {
        fputs(usage, stderr);
        return KC_EXIT_USAGE;
    }
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
        if (strcmp(argv[1], commands[i].name) == 0) {
            argv[1] = commands[i].title;
            return commands[i].run(argc - 1, argv + 1);
        }
    bool help = strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0 || strcmp(argv[1], "help") == 0;
    if (!help && strcmp(argv[1], "--version") != 0) {
        fprintf(stderr, "keysc: there is no command '%s'; 'keysc --help' lists them\n", argv[1]);
        return KC_EXIT_USAGE;
    }
    fputs(help ? usage : "keysc " KEYSC_VERSION "\n", stdout);
    return kc_finish_stdout() ? KC_EXIT_OK : KC_EXIT_SYSTEM;
}
