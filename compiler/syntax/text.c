/* text.c: what escapes and numbers stand for. */
#include <string.h>

#include "syntax/lexer.h"

/* ---- Escapes ---------------------------------------------------------------------------------------------------- */

static int hex_digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c = (char)(c | 0x20);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

size_t kc_escape(const char *data, size_t len, char *byte)
{
    static const char letters[] = "\\\"ntr0{}", bytes[] = "\\\"\n\t\r\0{}";
    if (len < 2)
        return 0;
    const char *letter = data[1] == '\0' ? NULL : strchr(letters, data[1]);
    if (letter != NULL) {
        *byte = bytes[letter - letters];
        return 2;
    }
    if (data[1] != 'x' || len < 4 || hex_digit(data[2]) < 0 || hex_digit(data[3]) < 0)
        return 0;
    *byte = (char)(hex_digit(data[2]) * 16 + hex_digit(data[3]));
    return 4;
}

struct kc_str kc_decode(struct kc_arena *arena, struct kc_str raw)
{
    if (raw.len == 0 || memchr(raw.data, '\\', raw.len) == NULL)
        return raw;
    char *bytes = kc_arena_alloc(arena, raw.len + 1);
    size_t len = 0;
    for (size_t at = 0; at < raw.len; len++) {
        size_t size = raw.data[at] == '\\' ? kc_escape(raw.data + at, raw.len - at, &bytes[len]) : 0;
        if (size == 0)
            bytes[len] = raw.data[at++];
        at += size;
    }
    return (struct kc_str){bytes, len};
}

/* ---- Numbers ---------------------------------------------------------------------------------------------------- */

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* Reads digits from *at on; saturates. */
static uint64_t read_digits(struct kc_str text, size_t *at, bool *overflow)
{
    uint64_t value = 0;
    for (; *at < text.len && is_digit(text.data[*at]); ++*at)
        if (__builtin_mul_overflow(value, 10u, &value) || __builtin_add_overflow(value, (uint64_t)(text.data[*at] - '0'), &value)) {
            *overflow = true;
            value = UINT64_MAX / 10;
        }
    return *overflow ? UINT64_MAX : value;
}

struct unit {
    const char *name;
    uint64_t factor;
    const char *right; /* NULL: this is how it is written */
    int kind;
};
static const struct unit *find_unit(struct kc_str name)
{
    enum { DURATION = KC_NUM_DURATION, SIZE = KC_NUM_SIZE };
    static const struct unit units[] = {
        {"ms", 1, NULL, DURATION},
        {"s", 1000, NULL, DURATION},
        {"m", 60000, NULL, DURATION},
        {"h", 3600000, NULL, DURATION},
        {"d", 86400000, NULL, DURATION},
        {"w", 604800000, NULL, DURATION},
        {"b", 1, NULL, SIZE},
        {"kb", 1024, NULL, SIZE},
        {"mb", 1024 * 1024, NULL, SIZE},
        {"gb", 1024 * 1024 * 1024, NULL, SIZE},
        {"msec", 1, "ms", DURATION},
        {"millis", 1, "ms", DURATION},
        {"milliseconds", 1, "ms", DURATION},
        {"sec", 1000, "s", DURATION},
        {"secs", 1000, "s", DURATION},
        {"second", 1000, "s", DURATION},
        {"seconds", 1000, "s", DURATION},
        {"min", 60000, "m", DURATION},
        {"mins", 60000, "m", DURATION},
        {"minute", 60000, "m", DURATION},
        {"minutes", 60000, "m", DURATION},
        {"hr", 3600000, "h", DURATION},
        {"hrs", 3600000, "h", DURATION},
        {"hour", 3600000, "h", DURATION},
        {"hours", 3600000, "h", DURATION},
        {"day", 86400000, "d", DURATION},
        {"days", 86400000, "d", DURATION},
        {"week", 604800000, "w", DURATION},
        {"weeks", 604800000, "w", DURATION},
        {"byte", 1, "b", SIZE},
        {"bytes", 1, "b", SIZE},
        {"kib", 1024, "kb", SIZE},
        {"k", 1024, "kb", SIZE},
        {"mib", 1024 * 1024, "mb", SIZE},
        {"gib", 1024 * 1024 * 1024, "gb", SIZE},
        {"g", 1024 * 1024 * 1024, "gb", SIZE},
    };
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        size_t len = strlen(units[i].name), same = 0;
        while (same < len && same < name.len && (name.data[same] | 0x20) == units[i].name[same])
            same++;
        if (same == len && len == name.len)
            return &units[i];
    }
    return NULL;
}

bool kc_is_unit(struct kc_str word)
{
    return word.len > 0 && find_unit(word) != NULL;
}

static struct kc_str unit_at(struct kc_str text, size_t *at)
{
    size_t start = *at;
    while (*at < text.len && !is_digit(text.data[*at]))
        ++*at;
    return (struct kc_str){text.data + start, *at - start};
}

/* `90Min` as it is written here; all units are known. */
static struct kc_str respelt(struct kc_arena *arena, struct kc_str text)
{
    struct kc_str meant = {text.data, 0};
    for (size_t at = 0; at < text.len;) {
        size_t start = at;
        while (at < text.len && (is_digit(text.data[at]) || text.data[at] == '-'))
            at++;
        struct kc_str digits = {text.data + start, at - start};
        const struct unit *unit = find_unit(unit_at(text, &at));
        meant = kc_arena_printf(arena, "%.*s%.*s%s", KC_FMT(meant), KC_FMT(digits), unit->right != NULL ? unit->right : unit->name);
    }
    return meant;
}

/* Reads from behind the first digits on: `1h30m`, units fall. False: cannot be read at all. */
static bool read_units(struct kc_number *number, size_t at, bool *respell)
{
    uint64_t previous = UINT64_MAX, sum = 0, part = number->magnitude;
    for (;;) {
        bool first = previous == UINT64_MAX;
        struct kc_str name = unit_at(number->text, &at);
        const struct unit *unit = find_unit(name);
        if (unit == NULL || unit->factor >= previous || (unit->kind == KC_NUM_SIZE && (!first || at < number->text.len)))
            return false;
        *respell = *respell || unit->right != NULL || !kc_str_is(name, unit->name);
        number->unit = (unsigned)unit->kind;
        previous = unit->factor;
        if (__builtin_mul_overflow(part, unit->factor, &part) || __builtin_add_overflow(sum, part, &sum))
            number->overflow = true;
        number->magnitude = sum;
        if (at == number->text.len)
            return true;
        part = read_digits(number->text, &at, &number->overflow);
        if (at == number->text.len) /* `1h30` */
            return false;
    }
}

struct kc_str kc_order_duration(struct kc_arena *arena, struct kc_str text)
{
    static const char *const names[] = {"w", "d", "h", "m", "s", "ms"};
    uint64_t parts[6] = {0};
    bool overflow = false;
    size_t at = text.len != 0 && text.data[0] == '-';
    struct kc_str ordered = {text.data, at};
    while (at < text.len && !overflow) {
        uint64_t part = read_digits(text, &at, &overflow);
        const struct unit *unit = find_unit(unit_at(text, &at));
        size_t i = 0;
        while (unit != NULL && i < 6 && strcmp(names[i], unit->right != NULL ? unit->right : unit->name) != 0)
            i++;
        if (unit == NULL || i == 6)
            return (struct kc_str){NULL, 0};
        overflow = overflow || __builtin_add_overflow(parts[i], part, &parts[i]);
    }
    for (size_t i = 0; i < 6 && !overflow; i++)
        if (parts[i] != 0)
            ordered = kc_arena_printf(arena, "%.*s%llu%s", KC_FMT(ordered), (unsigned long long)parts[i], names[i]);
    return overflow || ordered.len < 2 ? (struct kc_str){NULL, 0} : ordered;
}

static void read_percent(struct kc_number *number, uint64_t thousandths)
{
    number->unit = KC_NUM_PERCENT;
    if (__builtin_mul_overflow(number->magnitude, 1000u, &number->magnitude) ||
        __builtin_add_overflow(number->magnitude, thousandths, &number->magnitude))
        number->overflow = true;
}

struct kc_number kc_read_number(struct kc_arena *arena, struct kc_str text, struct kc_str *fix)
{
    struct kc_number number = {.text = text, .negative = text.len > 0 && text.data[0] == '-'};
    size_t at = number.negative;
    uint64_t thousandths = 0;
    bool respell = false, readable = true;
    number.magnitude = read_digits(text, &at, &number.overflow);
    if (at < text.len && text.data[at] == '.') {
        number.unit = KC_NUM_DECIMAL;
        at++;
        for (unsigned scale = 100; at < text.len && is_digit(text.data[at]); at++, scale /= 10)
            thousandths += (uint64_t)(text.data[at] - '0') * scale;
    }
    if (at + 1 == text.len && text.data[at] == '%')
        read_percent(&number, thousandths);
    else if (at < text.len)
        readable = number.unit != KC_NUM_DECIMAL && read_units(&number, at, &respell);
    number.bad = !readable || respell;
    if (readable && respell)
        *fix = respelt(arena, text);
    if (number.unit == KC_NUM_DURATION && number.magnitude > INT64_MAX)
        number.overflow = true;
    return number;
}
