/* language_address.c: IP addresses in the one form of RFC 5952: lower case, no leading zeros, the longest run of at least two zero
 * groups written `::` (the first of equals), IPv4-mapped addresses in mixed notation. */
#include "pattern/language.h"

#include <string.h>

#define OCTET "(0|[1-9][0-9]?|1[0-9][0-9]|2[0-4][0-9]|25[0-5])"

struct kc_automaton *kc_language_of_ipv4(struct kc_arena *arena)
{
    return kc_automaton_of_regex(arena, OCTET "\\." OCTET "\\." OCTET "\\." OCTET);
}

/* What was read so far of groups on one side of the gap: how many, zeros at the end, longest run of zeros. */
struct side {
    unsigned groups, run, best;
};
enum place { START, FIRST_COLON, GAP, COLON, GROUP, DOTTED };
struct position {
    enum place place;
    bool gap;       /* `::` was read */
    bool mapped;    /* it began with ::ffff: */
    bool zero;      /* the group is 0 */
    unsigned len;   /* of the group */
    unsigned fs;    /* how many f the group consists of, KC_NOT_F: other digits too */
    unsigned octets, value; /* of mixed notation: complete ones; the current one, NO_OCTET: none can be read */
    struct side side[2];
};
enum { NOT_F = 7, NO_OCTET = 256, EMPTY_OCTET = 257 };

static uint64_t pack(const struct position *p)
{
    const unsigned fields[][2] = {{p->place, 3}, {p->gap, 1}, {p->mapped, 1}, {p->zero, 1}, {p->len, 3}, {p->fs, 3}, {p->octets, 2}, {p->value, 9},
                                  {p->side[0].groups, 4}, {p->side[0].run, 4}, {p->side[0].best, 4},
                                  {p->side[1].groups, 4}, {p->side[1].run, 4}, {p->side[1].best, 4}};
    uint64_t state = 0;
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        state = state << fields[i][1] | fields[i][0];
    return state;
}

static unsigned take(uint64_t *state, unsigned bits)
{
    unsigned value = (unsigned)(*state & ((1u << bits) - 1));
    *state >>= bits;
    return value;
}

static struct position unpack(uint64_t state)
{
    struct position p;
    for (int i = 1; i >= 0; i--) {
        p.side[i].best = take(&state, 4);
        p.side[i].run = take(&state, 4);
        p.side[i].groups = take(&state, 4);
    }
    p.value = take(&state, 9);
    p.octets = take(&state, 2);
    p.fs = take(&state, 3);
    p.len = take(&state, 3);
    p.zero = take(&state, 1) != 0;
    p.mapped = take(&state, 1) != 0;
    p.gap = take(&state, 1) != 0;
    p.place = (enum place)take(&state, 3);
    return p;
}

static void close_group(struct position *p)
{
    struct side *side = &p->side[p->gap];
    side->groups++;
    side->run = p->zero ? side->run + 1 : 0;
    if (side->run > side->best)
        side->best = side->run;
    if (p->gap && p->side[0].groups == 0 && side->groups == 1 && p->fs == 4)
        p->mapped = true;
    p->zero = false;
    p->len = p->fs = 0;
}

static void add_to_octet(struct position *p, unsigned char byte)
{
    bool digit = byte >= '0' && byte <= '9';
    if (p->value == EMPTY_OCTET)
        p->value = digit ? (unsigned)(byte - '0') : NO_OCTET;
    else if (p->value != NO_OCTET)
        p->value = digit && p->value != 0 && p->value * 10 + (unsigned)(byte - '0') < 256 ? p->value * 10 + (unsigned)(byte - '0') : NO_OCTET;
}

static bool add_digit(struct position *p, unsigned char byte)
{
    if (p->place == DOTTED) {
        add_to_octet(p, byte);
        return p->value != NO_OCTET;
    }
    if (p->place == GROUP) {
        if (p->zero || p->len == 4)
            return false;
        add_to_octet(p, byte);
    } else {
        unsigned known = p->side[0].groups + p->side[1].groups;
        if (p->place == FIRST_COLON || known >= (p->gap ? 6 : 8) || (p->place == GAP && byte == '0'))
            return false;
        p->zero = byte == '0';
        p->value = p->mapped && p->side[1].groups == 1 ? EMPTY_OCTET : NO_OCTET;
        add_to_octet(p, byte);
        p->place = GROUP;
    }
    p->len++;
    p->fs = byte == 'f' && p->fs == p->len - 1 ? p->fs + 1 : NOT_F;
    return true;
}

static bool add_colon(struct position *p)
{
    switch (p->place) {
    case START: p->place = FIRST_COLON; return true;
    case GROUP:
        close_group(p);
        p->place = COLON;
        p->value = NO_OCTET;
        return true;
    case COLON:
        if (p->gap || p->side[0].run != 0)
            return false;
        break;
    case FIRST_COLON: break;
    default: return false;
    }
    p->gap = true;
    p->place = GAP;
    return true;
}

static bool add_dot(struct position *p)
{
    if ((p->place != GROUP && p->place != DOTTED) || p->value >= NO_OCTET || p->octets == 3)
        return false;
    p->octets++;
    *p = (struct position){.place = DOTTED, .gap = true, .octets = p->octets, .value = EMPTY_OCTET};
    return true;
}

static uint64_t step(const void *context, uint64_t state, unsigned char byte)
{
    (void)context;
    struct position p = unpack(state);
    bool alive = byte == ':' ? add_colon(&p) : byte == '.' ? add_dot(&p) : add_digit(&p, byte);
    return alive ? pack(&p) : KC_DEAD;
}

static bool accepts(const void *context, uint64_t state)
{
    (void)context;
    struct position p = unpack(state);
    if (p.place == DOTTED)
        return p.octets == 3 && p.value < NO_OCTET;
    if (p.place != GROUP && p.place != GAP)
        return false;
    if (p.place == GROUP)
        close_group(&p);
    unsigned known = p.side[0].groups + p.side[1].groups;
    if (!p.gap)
        return known == 8 && p.side[0].best < 2;
    unsigned hidden = 8 - known;
    return known <= 6 && p.side[0].best < hidden && p.side[1].best <= hidden && !(p.mapped && p.side[1].groups == 3);
}

struct kc_automaton *kc_language_of_ipv6(struct kc_arena *arena)
{
    struct position start = {.place = START, .value = NO_OCTET};
    struct kc_machine machine = {.start = pack(&start), .step = step, .accepts = accepts, .alphabet = "0123456789abcdef:."};
    return kc_machine_finish(arena, &machine);
}
