/* language_number.c: canonical decimals within a range. A state knows how many digits were read and how they compare with the
 * first digits of both ends. */
#include "pattern/language.h"

#include <inttypes.h>
#include <stdio.h>

struct magnitudes {
    bool any;
    char low[24], high[24]; /* digits */
    unsigned low_len, high_len;
};
struct range {
    struct magnitudes side[2]; /* not negative; negative */
};

enum { LESS, EQUAL, MORE };

struct position {
    bool negative, zero;
    unsigned digits, low, high; /* compared with the ends' digits */
};

static uint64_t pack(struct position p)
{
    return kc_packed(p.negative, 0) | kc_packed(p.zero, 1) | kc_packed(p.digits, 2) | kc_packed(p.low, 8) | kc_packed(p.high, 10);
}

static struct position unpack(uint64_t state)
{
    return (struct position){state & 1, state >> 1 & 1, state >> 2 & 63, state >> 8 & 3, state >> 10 & 3};
}

static unsigned compared(unsigned so_far, unsigned char digit, const char *end, unsigned len, unsigned at)
{
    if (so_far != EQUAL || at >= len)
        return so_far;
    return digit < (unsigned char)end[at] ? LESS : digit > (unsigned char)end[at] ? MORE : EQUAL;
}

static uint64_t step(const void *context, uint64_t state, unsigned char byte)
{
    const struct range *range = context;
    struct position p = unpack(state);
    if (byte == '-') {
        if (p.negative || p.digits != 0 || !range->side[1].any)
            return KC_DEAD;
        p.negative = true;
        return pack(p);
    }
    const struct magnitudes *side = &range->side[p.negative];
    if (!side->any || p.zero || p.digits == side->high_len)
        return KC_DEAD;
    if (p.digits == 0 && byte == '0') {
        if (p.negative || side->low[0] != '0')
            return KC_DEAD;
        p.zero = true;
    }
    p.low = compared(p.low, byte, side->low, side->low_len, p.digits);
    p.high = compared(p.high, byte, side->high, side->high_len, p.digits);
    p.digits++;
    return pack(p);
}

static bool accepts(const void *context, uint64_t state)
{
    const struct range *range = context;
    struct position p = unpack(state);
    const struct magnitudes *side = &range->side[p.negative];
    if (p.digits == 0)
        return false;
    bool low = p.digits > side->low_len || (p.digits == side->low_len && p.low != LESS);
    bool high = p.digits < side->high_len || (p.digits == side->high_len && p.high != MORE);
    return low && high;
}

static struct magnitudes magnitudes_of(uint64_t low, uint64_t high)
{
    struct magnitudes m = {.any = low <= high};
    m.low_len = (unsigned)snprintf(m.low, sizeof m.low, "%" PRIu64, low);
    m.high_len = (unsigned)snprintf(m.high, sizeof m.high, "%" PRIu64, high);
    return m;
}

static uint64_t magnitude(int64_t n)
{
    return n < 0 ? (uint64_t)-(n + 1) + 1 : (uint64_t)n;
}

struct kc_automaton *kc_language_of_int(struct kc_arena *arena, const struct kc_type *type)
{
    struct range range = {{{.any = false}, {.any = false}}};
    if (!type->is_signed)
        range.side[0] = magnitudes_of(type->min_unsigned, type->max_unsigned);
    else {
        int64_t min = type->min_signed, max = type->max_signed;
        if (max >= 0)
            range.side[0] = magnitudes_of(min < 0 ? 0 : (uint64_t)min, (uint64_t)max);
        if (min < 0 && min <= max)
            range.side[1] = magnitudes_of(max < 0 ? magnitude(max) : 1, magnitude(min));
    }
    struct kc_machine machine = {.start = pack((struct position){.low = EQUAL, .high = EQUAL}),
                                 .step = step, .accepts = accepts, .context = &range, .alphabet = "-0123456789"};
    return kc_machine_finish(arena, &machine);
}
