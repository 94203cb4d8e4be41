/* directive_values.c: reads the values of redis.conf directives as a server does: letters of either case, words in quotes as
 * others, numbers without plus and leading zeros. What depends on the machine (paths, addresses, processors) is not looked at. */
#include <string.h>

#include "base/diag.h"
#include "meaning/directives.h"

enum { MOST_WORDS = 64 };

struct words {
    struct kc_str items[MOST_WORDS];
    size_t count;
    bool more; /* than there is room for */
};

/* ---- Words ------------------------------------------------------------------------------------------------------- */

/* Where the word that begins at `at` ends. */
static size_t word_end(struct kc_str text, size_t at)
{
    char quote = text.data[at] == '"' || text.data[at] == '\'' ? text.data[at] : '\0';
    if (quote != '\0')
        for (at++; at < text.len && text.data[at] != quote; at++)
            at += text.data[at] == '\\' ? 1 : 0;
    while (at < text.len && text.data[at] != ' ')
        at++;
    return at < text.len ? at : text.len;
}

static struct kc_str unquoted(struct kc_str word)
{
    bool quoted = word.len >= 2 && (word.data[0] == '"' || word.data[0] == '\'') && word.data[word.len - 1] == word.data[0];
    return quoted ? (struct kc_str){word.data + 1, word.len - 2} : word;
}

/* In lower case, without quotes. */
static void split(struct kc_arena *arena, struct kc_str value, struct words *words)
{
    char *lower = kc_arena_alloc(arena, value.len + 1);
    for (size_t i = 0; i < value.len; i++)
        lower[i] = (char)(value.data[i] >= 'A' && value.data[i] <= 'Z' ? value.data[i] - 'A' + 'a' : value.data[i]);
    struct kc_str text = {lower, value.len};
    *words = (struct words){.count = 0};
    for (size_t at = 0, end; at < text.len; at = end + 1) {
        end = word_end(text, at);
        words->more = words->count == MOST_WORDS;
        if (words->more)
            return;
        words->items[words->count++] = unquoted((struct kc_str){text.data + at, end - at});
    }
}

/* ---- One word ---------------------------------------------------------------------------------------------------- */

static size_t digits_at(struct kc_str text, size_t at)
{
    size_t end = at;
    while (end < text.len && text.data[end] >= '0' && text.data[end] <= '9')
        end++;
    return end - at;
}

/* Digits without leading zeros. */
static bool is_number(struct kc_str digits)
{
    return digits.len != 0 && digits_at(digits, 0) == digits.len && (digits.len == 1 || digits.data[0] != '0');
}

/* Numbers as texts: there is no largest one. */
static int compare_numbers(struct kc_str a, struct kc_str b)
{
    bool a_less = a.data[0] == '-', b_less = b.data[0] == '-';
    if (a_less != b_less)
        return a_less ? -1 : 1;
    int order = a.len != b.len ? (a.len > b.len) - (a.len < b.len) : memcmp(a.data, b.data, a.len);
    return a_less ? -order : order;
}

/* range: "0..65535". */
static bool is_in_range(struct kc_str word, const char *range)
{
    bool negative = word.len != 0 && word.data[0] == '-';
    struct kc_str digits = {word.data + negative, word.len - negative};
    if (!is_number(digits) || (negative && digits.data[0] == '0'))
        return false;
    const char *dots = strstr(range, "..");
    struct kc_str low = {range, (size_t)(dots - range)}, high = {dots + 2, strlen(dots + 2)};
    return compare_numbers(word, low) >= 0 && compare_numbers(word, high) <= 0;
}

/* The texts between bars. */
static size_t choices_of(const char *texts, struct kc_str *out, size_t room)
{
    size_t count = 0;
    for (const char *at = texts; count < room;) {
        size_t len = strcspn(at, "|");
        out[count++] = (struct kc_str){at, len};
        if (at[len] == '\0')
            break;
        at += len + 1;
    }
    return count;
}

static bool is_one_of(struct kc_str word, const char *texts)
{
    struct kc_str choices[16];
    size_t count = choices_of(texts, choices, 16);
    for (size_t i = 0; i < count; i++)
        if (kc_str_equal(choices[i], word))
            return true;
    return false;
}

static bool is_size(struct kc_str word)
{
    size_t digits = digits_at(word, 0);
    struct kc_str unit = {word.data + digits, word.len - digits};
    return digits != 0 && digits < 20 && (unit.len == 0 || is_one_of(unit, "b|k|kb|m|mb|g|gb"));
}

static bool is_percentage(struct kc_str word)
{
    return word.len > 1 && word.data[word.len - 1] == '%' && is_in_range((struct kc_str){word.data, word.len - 1}, "0..100");
}

/* 0 to 100, with decimals. */
static bool is_percentile(struct kc_str word)
{
    size_t whole = digits_at(word, 0), point = whole < word.len && word.data[whole] == '.';
    size_t part = digits_at(word, whole + point);
    if (whole == 0 || whole + point + part != word.len || point > part)
        return false;
    struct kc_str integer = {word.data, whole}, rest = {word.data + whole + point, part};
    if (!is_in_range(integer, "0..100"))
        return false;
    return integer.len < 3 || rest.len == 0 || strspn(rest.data, "0") >= rest.len;
}

static bool is_octal(struct kc_str word)
{
    size_t at = 0;
    while (at < word.len && word.data[at] >= '0' && word.data[at] <= '7')
        at++;
    return word.len != 0 && at == word.len && word.len <= 4;
}

/* ---- Several words ------------------------------------------------------------------------------------------------ */

static bool all_in_range(const struct words *words, const char *range)
{
    for (size_t i = 0; i < words->count; i++)
        if (!is_in_range(words->items[i], range))
            return false;
    return true;
}

/* "" alone means: no snapshots. */
static bool is_save(const struct words *words)
{
    if (words->count == 1 && words->items[0].len == 0)
        return true;
    for (size_t i = 0; i < words->count; i += 2)
        if (!is_in_range(words->items[i], "1..9223372036854775807"))
            return false;
    return words->count % 2 == 0 && all_in_range(words, "0..2147483647");
}

static bool is_buffers(const struct words *words)
{
    for (size_t i = 0; i < words->count; i++) {
        const struct kc_str *word = &words->items[i];
        bool fits = i % 4 == 0   ? is_one_of(*word, "normal|replica|slave|pubsub")
                    : i % 4 == 3 ? is_in_range(*word, "0..2147483647")
                                 : is_size(*word);
        if (!fits)
            return false;
    }
    return words->count % 4 == 0;
}

/* Letters of either case count: this reads the value as written. */
static bool is_events(struct kc_str value)
{
    struct kc_str events = unquoted(value);
    for (size_t i = 0; i < events.len; i++)
        if (memchr("AKEg$lshzxetdmnoc", events.data[i], 17) == NULL)
            return false;
    return true;
}

static bool all_of(const struct words *words, bool (*fits)(struct kc_str word))
{
    bool none = words->count == 1 && words->items[0].len == 0;
    for (size_t i = 0; i < words->count && !none; i++)
        if (!fits(words->items[i]))
            return false;
    return true;
}

static bool some_of(const struct words *words, const char *texts)
{
    for (size_t i = 0; i < words->count; i++)
        if (!is_one_of(words->items[i], texts))
            return false;
    return true;
}

static bool fits_form(const struct kc_directive_form *form, const struct words *words, struct kc_str value)
{
    struct kc_str word = words->items[0];
    bool alone = words->count == 1;
    switch (form->kind) {
    case KC_FORM_ONE_OF: return alone && is_one_of(word, form->text);
    case KC_FORM_SOME_OF: return some_of(words, form->text);
    case KC_FORM_INTEGER: return alone && is_in_range(word, form->text);
    case KC_FORM_SIZE: return alone && (is_size(word) || (form->text != NULL && is_percentage(word)));
    case KC_FORM_OCTAL: return alone && is_octal(word);
    case KC_FORM_SAVE: return is_save(words);
    case KC_FORM_BUFFERS: return is_buffers(words);
    case KC_FORM_EVENTS: return alone && is_events(value);
    case KC_FORM_PERCENTILES: return all_of(words, is_percentile);
    case KC_FORM_SCORES: return words->count == 3 && all_in_range(words, "-2000..2000");
    case KC_FORM_ANY: break;
    }
    return true;
}

/* ---- In words ---------------------------------------------------------------------------------------------------- */

static struct kc_str list_of(struct kc_arena *arena, const char *before, const char *texts)
{
    struct kc_str choices[16];
    size_t count = choices_of(texts, choices, 16);
    struct kc_buf buf = {0};
    kc_buf_puts(&buf, before);
    for (size_t i = 0; i < count; i++) {
        kc_buf_puts(&buf, i == 0 ? "" : i + 1 == count ? " or " : ", ");
        kc_buf_str(&buf, choices[i]);
    }
    struct kc_str text = kc_arena_str(arena, buf.data, buf.len);
    kc_buf_free(&buf);
    return text;
}

static struct kc_str form_in_words(struct kc_arena *arena, const struct kc_directive_form *form)
{
    const char *dots = form->kind == KC_FORM_INTEGER ? strstr(form->text, "..") : NULL;
    switch (form->kind) {
    case KC_FORM_ONE_OF: return list_of(arena, "", form->text);
    case KC_FORM_SOME_OF: return list_of(arena, "one or several of ", form->text);
    case KC_FORM_INTEGER:
        if (strlen(dots + 2) == 19) /* what a signed number of 64 bits can hold */
            return kc_arena_printf(arena, "a whole number of at least %.*s", (int)(dots - form->text), form->text);
        return kc_arena_printf(arena, "a whole number from %.*s to %s", (int)(dots - form->text), form->text, dots + 2);
    case KC_FORM_SIZE:
        return form->text == NULL ? KC_STR("a size, as in 512mb (units b, k, kb, m, mb, g, gb)")
                                  : KC_STR("a size or a percentage, as in 512mb or 5%");
    case KC_FORM_OCTAL: return KC_STR("permissions in octal, as in 700");
    case KC_FORM_SAVE: return KC_STR("pairs of seconds and changes, as in 900 1, or \"\"");
    case KC_FORM_BUFFERS: return KC_STR("class, hard limit, soft limit and seconds, as in pubsub 32mb 8mb 60 (classes normal, replica, pubsub)");
    case KC_FORM_EVENTS: return KC_STR("letters of AKEg$lshzxetdmnoc, as in Kx, or \"\"");
    case KC_FORM_PERCENTILES: return KC_STR("numbers from 0 to 100, as in 50 99 99.9, or \"\"");
    case KC_FORM_SCORES: return KC_STR("three whole numbers from -2000 to 2000, as in 0 200 800");
    case KC_FORM_ANY: break;
    }
    return KC_STR("a value");
}

/* What other programs' files call it. */
static struct kc_str choice_meant(struct kc_str word, const char *texts)
{
    static const char yes[] = "true|on|1|y|enable|enabled", no[] = "false|off|0|n|disable|disabled|none";
    struct kc_str choices[16];
    size_t count = choices_of(texts, choices, 16);
    if (is_one_of(word, yes) && is_one_of(KC_STR("yes"), texts))
        return KC_STR("yes");
    if (is_one_of(word, no) && is_one_of(KC_STR("no"), texts))
        return KC_STR("no");
    for (size_t i = 0; i < count && word.len > 2; i++)
        if (word.len < choices[i].len && memcmp(word.data, choices[i].data, word.len) == 0)
            return choices[i];
    return kc_nearest(word, choices, count);
}

/* 512MiB, 512 mb, 2gigabytes. */
static struct kc_str size_meant(struct kc_arena *arena, const struct words *words)
{
    struct kc_str text = words->count == 2 ? kc_arena_printf(arena, "%.*s%.*s", KC_FMT(words->items[0]), KC_FMT(words->items[1])) : words->items[0];
    size_t digits = digits_at(text, 0);
    char unit = digits < text.len ? text.data[digits] : 'b';
    if (digits == 0 || words->count > 2 || strchr("bkmg", unit) == NULL)
        return (struct kc_str){NULL, 0};
    return kc_arena_printf(arena, "%.*s%s", (int)digits, text.data, unit == 'b' ? "b" : unit == 'k' ? "kb" : unit == 'm' ? "mb" : "gb");
}

bool kc_directive_takes(struct kc_arena *arena, struct kc_str name, struct kc_str value, struct kc_directive_value *out)
{
    const struct kc_directive_form *form = kc_directive_form_of(name);
    struct words words;
    split(arena, value, &words);
    if (words.count == 0 || words.more || fits_form(form, &words, value))
        return true;
    *out = (struct kc_directive_value){.takes = form_in_words(arena, form)};
    if (form->kind == KC_FORM_ONE_OF && words.count == 1)
        out->instead = choice_meant(words.items[0], form->text);
    if (form->kind == KC_FORM_SIZE)
        out->instead = size_meant(arena, &words);
    return false;
}
