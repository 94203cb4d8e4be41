/* flat.h: arrays of plain values, read where they were received. */
#ifndef KEYSRT_CORE_FLAT_H
#define KEYSRT_CORE_FLAT_H

#include "core/inflight.h"

/* "$12\r\n" at the start of `have` bytes: the length of this head, and the size it says. 0: none that is read here (`$-1`, eleven
 * digits, no end yet). Arrays begin the same way, but for the first byte. */
static inline size_t keysrt_read_head(const char *at, size_t have, size_t *size)
{
    enum { MOST_DIGITS = 10 };
    size_t i = 1, value = 0;
    for (unsigned digit; i < have && i <= MOST_DIGITS && (digit = (unsigned char)at[i] - (unsigned)'0') <= 9; i++)
        value = value * 10 + digit;
    if (i == 1 || i + 2 > have || at[i] != '\r' || at[i + 1] != '\n' || (at[1] == '0' && i > 2))
        return 0;
    *size = value;
    return i + 2;
}

/* Takes the array that `at` starts with, if all of it is here and it is what the next entry waits for: *used is its length
 * then. False: the parser shall read it, from its first byte. */
bool keysrt_take_flat(keysrt_inflight *inflight, const char *at, size_t have, size_t *used);

#endif
