/* scripts.h: the Lua scripts of runtime/scripts, as embed.sh puts them into scripts.c.
 *
 * A new script: write NAME.lua there, add a line here. Every script starts with "#!lua", takes all keys by KEYS, and is never
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

/* ARGV: mode, ms, fixed, command, arguments…: see write.lua. */
extern const keysrt_script keysrt_script_write;
extern const keysrt_script keysrt_script_replace;
/* ARGV: ms, command, arguments… */
extern const keysrt_script keysrt_script_renewing_read;
/* KEYS: all; ARGV: mode, then value and ms for each key. */
extern const keysrt_script keysrt_script_set_many;
/* KEYS: all; ARGV: ms for each key. */
extern const keysrt_script keysrt_script_renewing_get_many;

/* A number of a string or hash field, kept in range. ARGV: mode, ms, command, min, max, [field], by. */
extern const keysrt_script keysrt_script_increment;
/* ARGV: mode, ms, command, cap, values. */
extern const keysrt_script keysrt_script_push_capped;
/* ARGV: mode, ms, number of arguments for HSET, these, names to delete. */
extern const keysrt_script keysrt_script_set_fields;
/* ARGV: names / ms, names. */
extern const keysrt_script keysrt_script_optional_fields;
extern const keysrt_script keysrt_script_renewing_optional_fields;
/* Capped zsets and windows. ARGV: see the files. */
extern const keysrt_script keysrt_script_zset_add;
extern const keysrt_script keysrt_script_zset_increment;
extern const keysrt_script keysrt_script_zset_read;
extern const keysrt_script keysrt_script_zset_take;

#endif
