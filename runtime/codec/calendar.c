/* calendar.c: dates and points in time by a format of fixed-width directives: %Y %m %d %H %M %S %f (microseconds) %%.
 *
 * What is written reads back the same: a part that the format does not hold must be zero. Leap seconds do not exist here. */
#include "codec/internal.h"

/* Digits of a directive; 0: no such directive. */
static size_t directive_width(char directive)
{
    switch (directive) {
    case 'Y': return 4;
    case 'm': case 'd': case 'H': case 'M': case 'S': return 2;
    case 'f': return 6;
    default: return 0;
    }
}

size_t keysrt_time_width(const char *format)
{
    size_t width = 0;
    for (; *format; format++) {
        size_t digits = 1;
        if (*format == '%') {
            format++;
            digits = *format == '%' ? 1 : directive_width(*format);
            if (!digits)
                return SIZE_MAX;
        }
        width += digits;
    }
    return width;
}

static uint32_t get_part(const keysrt_time *time, char directive)
{
    switch (directive) {
    case 'Y': return (uint32_t)time->date.year;
    case 'm': return time->date.month;
    case 'd': return time->date.day;
    case 'H': return time->hour;
    case 'M': return time->minute;
    case 'S': return time->second;
    default: return time->nanosecond / 1000;
    }
}

static void set_part(keysrt_time *time, char directive, uint32_t value)
{
    switch (directive) {
    case 'Y': time->date.year = (int16_t)value; break;
    case 'm': time->date.month = (uint8_t)value; break;
    case 'd': time->date.day = (uint8_t)value; break;
    case 'H': time->hour = (uint8_t)value; break;
    case 'M': time->minute = (uint8_t)value; break;
    case 'S': time->second = (uint8_t)value; break;
    default: time->nanosecond = value * 1000; break;
    }
}

static bool holds(const char *format, char directive)
{
    for (; *format; format++)
        if (*format == '%' && *++format == directive)
            return true;
    return false;
}

static bool is_leap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

/* Where year or month are not known, the longest one that could be meant. */
static uint8_t last_day(const char *format, const keysrt_date *date)
{
    static const uint8_t days[12] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (!holds(format, 'm'))
        return 31;
    if (date->month == 2 && holds(format, 'Y') && !is_leap(date->year))
        return 28;
    return days[date->month - 1];
}

static bool is_sound(const char *format, const keysrt_time *time)
{
    if (time->date.year < 0 || time->date.year > 9999 || time->hour > 23 || time->minute > 59 || time->second > 59 ||
        time->nanosecond > 999999999)
        return false;
    if (holds(format, 'm') && (time->date.month < 1 || time->date.month > 12))
        return false;
    return !holds(format, 'd') || (time->date.day >= 1 && time->date.day <= last_day(format, &time->date));
}

bool keysrt_read_time(const char *text, size_t len, const char *format, keysrt_time *out)
{
    keysrt_time time = {0};
    if (len != keysrt_time_width(format))
        return false;
    const char *from = text;
    for (const char *f = format; *f; f++) {
        if (*f != '%' || *++f == '%') {
            if (*from++ != *f)
                return false;
            continue;
        }
        uint32_t value = 0;
        for (size_t digits = directive_width(*f); digits; digits--, from++) {
            if (!keysrt_is_digit(*from))
                return false;
            value = value * 10 + (uint32_t)(*from - '0');
        }
        set_part(&time, *f, value);
    }
    if (!is_sound(format, &time))
        return false;
    for (const char *f = format, *again = text; *f; f++) { /* a directive that stands twice says the same twice */
        size_t digits = 1;
        if (*f == '%' && *++f != '%') {
            char expected[6];
            digits = directive_width(*f);
            keysrt_write_digits(expected, get_part(&time, *f), digits);
            if (memcmp(expected, again, digits) != 0)
                return false;
        }
        again += digits;
    }
    *out = time;
    return true;
}

bool keysrt_write_time(char *out, const char *format, const keysrt_time *time)
{
    keysrt_time held = {0};
    if (!is_sound(format, time))
        return false;
    for (const char *f = format; *f; f++) {
        if (*f != '%' || *++f == '%') {
            *out++ = *f;
            continue;
        }
        size_t digits = directive_width(*f);
        uint32_t part = get_part(time, *f);
        if (!digits)
            return false;
        set_part(&held, *f, part);
        keysrt_write_digits(out, part, digits);
        out += digits;
    }
    return held.date.year == time->date.year && held.date.month == time->date.month && held.date.day == time->date.day &&
           held.hour == time->hour && held.minute == time->minute && held.second == time->second &&
           held.nanosecond == time->nanosecond;
}
