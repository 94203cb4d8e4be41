/* nearest.c: the name that a misspelt one was meant to be. */
#include <string.h>

#include "base/diag.h"

enum { LONGEST = 96 };

static char folded(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c == '-' ? '_' : c;
}

static unsigned least(unsigned a, unsigned b)
{
    return a < b ? a : b;
}

/* Edits from a to b where neighbours may also change places; case does not count. More than limit: limit + 1. */
static unsigned distance(struct kc_str a, struct kc_str b, unsigned limit)
{
    unsigned rows[3][LONGEST + 1];
    size_t difference = a.len > b.len ? a.len - b.len : b.len - a.len;
    if (difference > limit || b.len > LONGEST)
        return limit + 1;
    for (unsigned j = 0; j <= b.len; j++)
        rows[0][j] = j;
    for (size_t i = 1; i <= a.len; i++) {
        unsigned *row = rows[i % 3], *above = rows[(i + 2) % 3], *second = rows[(i + 1) % 3];
        unsigned best = row[0] = (unsigned)i;
        for (size_t j = 1; j <= b.len; j++) {
            char x = folded(a.data[i - 1]), y = folded(b.data[j - 1]);
            row[j] = least(least(above[j], row[j - 1]) + 1, above[j - 1] + (x != y));
            if (i > 1 && j > 1 && x == folded(b.data[j - 2]) && y == folded(a.data[i - 2]))
                row[j] = least(row[j], second[j - 2] + 1);
            best = least(best, row[j]);
        }
        if (best > limit)
            return limit + 1;
    }
    return rows[a.len % 3][b.len];
}

struct kc_str kc_nearest(struct kc_str name, const struct kc_str *candidates, size_t count)
{
    struct kc_str nearest = {0};
    if (name.len > LONGEST)
        return nearest;
    unsigned limit = (unsigned)name.len / 3;
    for (size_t i = 0; i < count; i++) {
        if (kc_str_equal(name, candidates[i])) /* it is known: a different spelling cannot be what is meant */
            continue;
        unsigned edits = distance(name, candidates[i], limit);
        if (edits > limit)
            continue;
        nearest = candidates[i];
        if (edits == 0)
            break;
        limit = edits - 1;
    }
    return nearest;
}
