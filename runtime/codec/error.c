/* error.c: the one sentence that tells what is wrong. Bytes that came from outside are escaped, so that a message is always
 * one line of printable text. A NULL error is allowed everywhere: only the verdict is wanted then. */
#include <stdarg.h>
#include <stdio.h>

#include "codec/codec.h"

#define MOST_BYTES_SHOWN 64u

static const char ellipsis[] = "\xE2\x80\xA6";

/* Formats into room bytes; the length of what stands there, without the terminator. */
static size_t format_into(char *out, size_t room, const char *format, va_list arguments) __attribute__((format(printf, 3, 0)));
static size_t format_into(char *out, size_t room, const char *format, va_list arguments)
{
    int len = vsnprintf(out, room, format, arguments);
    if (len < 0)
        return 0;
    return (size_t)len < room ? (size_t)len : room - 1;
}

void keysrt_error_set(keysrt_error *error, const char *format, ...)
{
    if (!error)
        return;
    va_list arguments;
    va_start(arguments, format);
    error->len = format_into(error->text, sizeof error->text, format, arguments);
    va_end(arguments);
}

void keysrt_error_prefix(keysrt_error *error, const char *format, ...)
{
    if (!error)
        return;
    char prefix[sizeof error->text];
    va_list arguments;
    va_start(arguments, format);
    size_t len = format_into(prefix, sizeof prefix, format, arguments);
    va_end(arguments);
    size_t kept = sizeof error->text - 1 - len;
    if (kept > error->len)
        kept = error->len;
    memmove(error->text + len, error->text, kept);
    memcpy(error->text, prefix, len);
    error->len = len + kept;
    error->text[error->len] = 0;
}

/* All of it or nothing: an escape is never cut in two. */
static void append(keysrt_error *error, const char *bytes, size_t len)
{
    if (len > sizeof error->text - 1 - error->len)
        return;
    memcpy(error->text + error->len, bytes, len);
    error->len += len;
    error->text[error->len] = 0;
}

static void append_escaped(keysrt_error *error, unsigned char byte)
{
    static const char digits[] = "0123456789abcdef";
    char text[4] = {'\\', (char)byte, 0, 0};
    if (byte == '"' || byte == '\\') {
        append(error, text, 2);
    } else if (byte >= 0x20 && byte < 0x7F) {
        append(error, text + 1, 1);
    } else {
        text[1] = 'x';
        text[2] = digits[byte >> 4];
        text[3] = digits[byte & 15];
        append(error, text, 4);
    }
}

void keysrt_error_quote(keysrt_error *error, const char *data, size_t len)
{
    if (!error)
        return;
    size_t shown = len < MOST_BYTES_SHOWN ? len : MOST_BYTES_SHOWN;
    append(error, "\"", 1);
    for (size_t i = 0; i < shown; i++)
        append_escaped(error, (unsigned char)data[i]);
    append(error, "\"", 1);
    if (shown < len)
        append(error, ellipsis, sizeof ellipsis - 1);
}
