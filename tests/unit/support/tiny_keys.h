/* tiny_keys.h: tables as the compiler would make them, small enough to read: for tests of the runtime alone. */
#ifndef TESTS_TINY_KEYS_H
#define TESTS_TINY_KEYS_H

#include "keysrt_tables.h"

/* The one parameter of all tiny keys. */
typedef struct tiny_params {
    keysrt_view id;
} tiny_params;

typedef struct tiny_record {
    keysrt_view email; /* required */
    uint8_t age;       /* optional */
    bool has_age;
} tiny_record;

extern const keysrt_type tiny_text;  /* 0..16 MB of any byte */
extern const keysrt_type tiny_u8;    /* 0..100 */
extern const keysrt_type tiny_i64;
extern const keysrt_type tiny_score; /* f64 with infinities */
extern const keysrt_record tiny_fields;

extern const keysrt_key tiny_string;   /* "s:{id}", no TTL, database 0 */
extern const keysrt_key tiny_expiring; /* "e:{id}", 60 s anew at each write */
extern const keysrt_key tiny_created;  /* "c:{id}", 60 s from creation */
extern const keysrt_key tiny_sliding;  /* "l:{id}", 60 s renewed by reads */
extern const keysrt_key tiny_chosen;   /* "t:{id}", 5 s unless the caller says 1 s to 10 s, or none */
extern const keysrt_key tiny_elsewhere; /* "o:{id}", database 3 */

static inline tiny_params tiny_id(const char *text)
{
    tiny_params params = {keysrt_str(text)};
    return params;
}

#endif
