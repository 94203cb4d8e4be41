/* scripts.h: the Lua scripts of runtime/scripts, as embed.sh puts them into scripts.c.
 *
 * A new script: write NAME.lua there. Every script starts with "#!lua", takes all keys by KEYS, and is never
 * put together at run time. */
#ifndef KEYSRT_CORE_SCRIPTS_H
#define KEYSRT_CORE_SCRIPTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define KEYSRT_MAX_SCRIPTS 128 /* in a keysrt_script_set */

typedef struct keysrt_script {
    const char *name;
    uint32_t index; /* by rising name */
    const char *text;
    size_t len;
    const char *sha; /* 40 lower-case hex digits of SHA-1 */
    const struct keysrt_script *tagged; /* does the same for keys that carry tags: see keysrt_call_tagging_head(); NULL: there is none */
} keysrt_script;

/* A bit for each script, by index. */
typedef struct keysrt_script_set {
    uint64_t words[KEYSRT_MAX_SCRIPTS / 64];
} keysrt_script_set;
static inline void keysrt_script_set_add(keysrt_script_set *set, size_t index)
{
    set->words[index / 64] |= UINT64_C(1) << index % 64;
}
static inline bool keysrt_script_set_has(const keysrt_script_set *set, size_t index)
{
    return (set->words[index / 64] >> index % 64 & 1) != 0;
}
static inline bool keysrt_script_set_is_empty(const keysrt_script_set *set)
{
    return (set->words[0] | set->words[1]) == 0;
}

extern const keysrt_script *const keysrt_scripts[]; /* by index */
extern const size_t keysrt_script_count;

#include "script_names.h" /* keysrt_script_NAME, each; their arguments: see the files */

#endif
