/* scalar.h: replies that are one value, or an array of values that is all here, read where they were received. */
#ifndef KEYSRT_CORE_SCALAR_H
#define KEYSRT_CORE_SCALAR_H

#include "connections/inflight.h"

typedef enum keysrt_scalar {
    KEYSRT_SCALAR_ENOUGH, /* the last reply of `until` was taken */
    KEYSRT_SCALAR_SHORT,  /* the next one is not all here yet */
    KEYSRT_SCALAR_BROKEN, /* the queue knows why */
    KEYSRT_SCALAR_OTHER   /* what comes next is not for here: part of an array, one in another, an error, or nonsense */
} keysrt_scalar;

/* Takes replies off the front of the input, as many as come; *used bytes are done with. until: may be NULL. */
keysrt_scalar keysrt_take_scalars(keysrt_inflight *inflight, const char *input, size_t len, size_t *used,
                                  const keysrt_pipeline *until);

#endif
