/* sample_keys.h: tables as the compiler would make them, small enough to read: for tests of the runtime alone. */
#ifndef TESTS_SAMPLE_KEYS_H
#define TESTS_SAMPLE_KEYS_H

#include "keysrt_tables.h"

/* The one parameter of all sample keys. */
typedef struct sample_params {
    keysrt_view id;
} sample_params;

typedef struct sample_record {
    keysrt_view email; /* required */
    uint8_t age;       /* optional */
    bool has_age;
} sample_record;

extern const keysrt_type sample_text;  /* 0..16 MB of any byte */
extern const keysrt_type sample_u8;    /* 0..100 */
extern const keysrt_type sample_i64;
extern const keysrt_type sample_score; /* f64 with infinities */
extern const keysrt_record sample_fields;

extern const keysrt_key sample_string;   /* "s:{id}", no TTL, database 0 */
extern const keysrt_key sample_expiring; /* "e:{id}", 60 s anew at each write */
extern const keysrt_key sample_created;  /* "c:{id}", 60 s from creation */
extern const keysrt_key sample_sliding;  /* "l:{id}", 60 s renewed by reads */
extern const keysrt_key sample_chosen;   /* "t:{id}", 5 s unless the caller says 1 s to 10 s, or none */
extern const keysrt_key sample_elsewhere; /* "o:{id}", database 3 */

static inline sample_params sample_id(const char *text)
{
    sample_params params = {keysrt_str(text)};
    return params;
}

#endif
