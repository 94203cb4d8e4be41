/* flat.h: arrays of plain values, read where they were received. */
#ifndef KEYSRT_CORE_FLAT_H
#define KEYSRT_CORE_FLAT_H

#include "connections/inflight.h"

/* "$12\r\n" at the start of `have` bytes: the length of this head, and the size it says. 0: none that is read here (`$-1`, eleven
 * digits, no end yet). Arrays begin the same way, but for the first byte. */
size_t keysrt_read_long_head(const char *at, size_t have, size_t *size);
static inline size_t keysrt_read_head(const char *at, size_t have, size_t *size)
{
    if (have < 5)
        return keysrt_read_long_head(at, have, size);
    unsigned tens = (unsigned char)at[1] - (unsigned)'0', ones = (unsigned char)at[2] - (unsigned)'0';
    if (tens <= 9 && at[2] == '\r' && at[3] == '\n') {
        *size = tens;
        return 4;
    }
    if (tens - 1 <= 8 && ones <= 9 && at[3] == '\r' && at[4] == '\n') {
        *size = tens * 10 + ones;
        return 5;
    }
    return keysrt_read_long_head(at, have, size);
}

/* Takes the array that `at` starts with, if all of it is here and it is what the next entry waits for: *used is its length
 * then. False: the parser shall read it, from its first byte. */
bool keysrt_take_flat(keysrt_inflight *inflight, const char *at, size_t have, size_t *used);

#endif
