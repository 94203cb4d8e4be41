/* scripts.h: the Lua scripts of runtime/scripts, as embed.sh puts them into scripts.c.
 *
 * A new script: write NAME.lua there. Every script starts with "#!lua", takes all keys by KEYS, and is never
 * put together at run time. */
#ifndef KEYSRT_CORE_SCRIPTS_H
#define KEYSRT_CORE_SCRIPTS_H

#include <stddef.h>
#include <stdint.h>

#define KEYSRT_MAX_SCRIPTS 64 /* a connection remembers in 64 bits which ones its server holds */

typedef struct keysrt_script {
    const char *name;
    uint32_t index; /* by rising name */
    const char *text;
    size_t len;
    const char *sha; /* 40 lower-case hex digits of SHA-1 */
} keysrt_script;

extern const keysrt_script *const keysrt_scripts[]; /* by index */
extern const size_t keysrt_script_count;

#include "script_names.h" /* keysrt_script_NAME, each; their arguments: see the files */

#endif
