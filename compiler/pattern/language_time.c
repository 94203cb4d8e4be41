/* language_time.c: dates and times by a format of fixed-width directives, valid by the calendar: a state remembers what day, month
 * and year have to do with each other, in whatever order they come. */
#include "pattern/language.h"

#include <string.h>

struct position {
    unsigned at, digit;  /* in the format; in the directive */
    unsigned value;      /* the last two digits of the directive */
    unsigned leap_century;
    unsigned day;        /* 0: not read; 28: up to 28; 29; 30; 31 */
    unsigned month;      /* 0: not read; else the days it can have: 29, 30, 31 */
    unsigned year;       /* 0: not read; 1: leap year; 2: no leap year */
};

static uint64_t pack(const struct position *p)
{
    return kc_packed(p->at, 0) | kc_packed(p->digit, 32) | kc_packed(p->value, 35) | kc_packed(p->leap_century, 42) | kc_packed(p->day, 43) |
           kc_packed(p->month, 48) | kc_packed(p->year, 53);
}

static struct position unpack(uint64_t s)
{
    return (struct position){(unsigned)s, s >> 32 & 7, s >> 35 & 127, s >> 42 & 1, s >> 43 & 31, s >> 48 & 31, s >> 53 & 3};
}

static unsigned width_of(char directive)
{
    return directive == 'Y' ? 4 : directive == 'f' ? 6 : strchr("mdHMS", directive) != NULL ? 2 : 1;
}

static bool day_exists(const struct position *p)
{
    return p->day == 0 || p->month == 0 || (p->day <= p->month && !(p->day == 29 && p->month == 29 && p->year == 2));
}

/* A directive's last digit was read. */
static bool close_directive(struct position *p, char directive)
{
    unsigned v = p->value;
    switch (directive) {
    case 'Y': p->year = (v == 0 ? p->leap_century : v % 4 == 0) ? 1 : 2; break;
    case 'm':
        if (v < 1 || v > 12)
            return false;
        p->month = v == 2 ? 29 : v == 4 || v == 6 || v == 9 || v == 11 ? 30 : 31;
        break;
    case 'd':
        if (v < 1 || v > 31)
            return false;
        p->day = v <= 28 ? 28 : v;
        break;
    case 'H': return v < 24;
    case 'M': case 'S': return v < 60;
    default: break;
    }
    return day_exists(p);
}

static uint64_t step(const void *context, uint64_t state, unsigned char byte)
{
    const struct kc_str *format = context;
    struct position p = unpack(state);
    if (p.at >= format->len)
        return KC_DEAD;
    char c = format->data[p.at];
    bool directive = c == '%' && p.at + 1 < format->len && format->data[p.at + 1] != '%';
    if (!directive) {
        p.at += c == '%' ? 2 : 1;
        return (unsigned char)c == byte ? pack(&p) : KC_DEAD;
    }
    c = format->data[p.at + 1];
    if (byte < '0' || byte > '9')
        return KC_DEAD;
    p.value = p.digit % 2 == 0 ? (unsigned)(byte - '0') : p.value * 10 + (unsigned)(byte - '0');
    p.digit++;
    if (c == 'f')
        p.value = 0;
    if (c == 'Y' && p.digit == 2)
        p.leap_century = p.value % 4 == 0;
    if (p.digit < width_of(c))
        return pack(&p);
    if (!close_directive(&p, c))
        return KC_DEAD;
    p.at += 2;
    p.digit = p.value = p.leap_century = 0;
    return pack(&p);
}

static bool accepts(const void *context, uint64_t state)
{
    const struct kc_str *format = context;
    return unpack(state).at >= format->len;
}

struct kc_automaton *kc_language_of_time(struct kc_arena *arena, struct kc_str format)
{
    char alphabet[257] = "0123456789";
    size_t count = strlen(alphabet);
    for (size_t i = 0; i < format.len; i++)
        if (format.data[i] != '\0' && memchr(alphabet, format.data[i], count) == NULL)
            alphabet[count++] = format.data[i];
    struct kc_machine machine = {.start = 0, .step = step, .accepts = accepts, .context = &format, .alphabet = alphabet};
    return kc_machine_finish(arena, &machine);
}
