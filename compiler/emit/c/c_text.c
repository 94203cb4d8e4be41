/* c_text.c: string literals and comments of the C output. Whatever bytes a schema holds, neither can be left early, nor be read
 * as anything else by a compiler of any standard. */
#include "emit/c/c_emit.h"

#include <string.h>

/* ---- Literals --------------------------------------------------------------------------------------------------- */

static void put_octal(struct kc_buf *out, unsigned char c)
{
    char octal[4] = {'\\', (char)('0' + (c >> 6)), (char)('0' + (c >> 3 & 7)), (char)('0' + (c & 7))};
    kc_buf_put(out, octal, sizeof octal);
}

void kc_c_literal(struct kc_buf *out, struct kc_str bytes)
{
    kc_buf_putc(out, '"');
    for (size_t i = 0; i < bytes.len; i++) {
        unsigned char c = (unsigned char)bytes.data[i];
        if (c == '"' || c == '\\' || (c == '?' && i > 0 && bytes.data[i - 1] == '?'))
            kc_buf_putc(out, '\\'); /* "?\?" is no trigraph */
        if (c == '\r' || c == '\n')
            kc_buf_puts(out, c == '\r' ? "\\r" : "\\n");
        else if (c < 0x20 || c >= 0x7f)
            put_octal(out, c);
        else
            kc_buf_putc(out, (char)c);
    }
    kc_buf_putc(out, '"');
}

void kc_c_literal_and_len(struct kc_buf *out, struct kc_str bytes)
{
    kc_c_literal(out, bytes);
    kc_buf_puts(out, ", ");
    kc_c_decimal(out, bytes.len);
}

void kc_c_json_head(struct kc_buf *out, struct kc_str name)
{
    kc_buf_putc(out, '"');
    for (size_t i = 0; i < name.len; i++) {
        unsigned char c = (unsigned char)name.data[i];
        if (c == '"' || c == '\\')
            kc_buf_putc(out, '\\');
        if (c < 0x20)
            kc_buf_printf(out, "\\u%04x", c);
        else
            kc_buf_putc(out, (char)c);
    }
    kc_buf_puts(out, "\":");
}

/* ---- Comments --------------------------------------------------------------------------------------------------- */

/* Bytes of the well-formed UTF-8 character at the start, more than one; 0: none. */
static size_t wide_character(const unsigned char *text, size_t len)
{
    size_t more = text[0] >= 0xf0 && text[0] <= 0xf4 ? 3 : text[0] >= 0xe0 && text[0] < 0xf0 ? 2 : text[0] >= 0xc2 && text[0] < 0xe0 ? 1 : 0;
    if (more == 0 || len <= more)
        return 0;
    for (size_t i = 1; i <= more; i++)
        if ((text[i] & 0xc0) != 0x80)
            return 0;
    if ((text[0] == 0xe0 && text[1] < 0xa0) || (text[0] == 0xed && text[1] >= 0xa0) || (text[0] == 0xf0 && text[1] < 0x90) ||
        (text[0] == 0xf4 && text[1] >= 0x90))
        return 0;
    return more + 1;
}

/* Characters that turn the direction of text: what is read is not what is there, and compilers warn of them. */
static bool turns_direction(const unsigned char *text, size_t len)
{
    if (len == 2)
        return text[0] == 0xd8 && text[1] == 0x9c;
    if (len != 3 || text[0] != 0xe2)
        return false;
    return (text[1] == 0x80 && (text[2] == 0x8e || text[2] == 0x8f || (text[2] >= 0xaa && text[2] <= 0xae))) ||
           (text[1] == 0x81 && text[2] >= 0xa6 && text[2] <= 0xa9);
}

void kc_c_comment_text(struct kc_buf *out, struct kc_str text)
{
    char before = '\0';
    for (size_t i = 0; i < text.len; i++) {
        const unsigned char *at = (const unsigned char *)text.data + i;
        char c = text.data[i];
        if (*at >= 0x80) {
            size_t len = wide_character(at, text.len - i);
            if (len == 0 || turns_direction(at, len))
                kc_buf_putc(out, '_');
            else
                kc_buf_put(out, text.data + i, len);
            i += len == 0 ? 0 : len - 1;
            before = 'x';
            continue;
        }
        c = *at < 0x20 || *at == 0x7f ? ' ' : c;
        if ((before == '*' && c == '/') || (before == '/' && c == '*') || (before == '?' && c == '?'))
            kc_buf_putc(out, ' ');
        kc_buf_putc(out, c);
        before = c;
    }
    /* At the end of a line, with blanks behind it or not, a backslash would join the next one. */
    size_t end = out->len;
    while (end > 0 && out->data[end - 1] == ' ')
        end--;
    if (text.len != 0 && end > 0 && out->data[end - 1] == '\\')
        kc_buf_putc(out, '.');
}

/* One line of the comment; false: it was the last. */
static bool next_line(struct kc_str *text, struct kc_str *line)
{
    const char *end = memchr(text->data, '\n', text->len);
    *line = (struct kc_str){text->data, end == NULL ? text->len : (size_t)(end - text->data)};
    size_t used = line->len + (end != NULL);
    while (line->len > 0 && (line->data[line->len - 1] == ' ' || line->data[line->len - 1] == '\r'))
        line->len--;
    *text = (struct kc_str){text->data + used, text->len - used};
    return text->len != 0;
}

void kc_c_comment(struct kc_buf *out, struct kc_str text, const char *indent)
{
    while (text.len != 0 && (text.data[text.len - 1] == '\n' || text.data[text.len - 1] == ' '))
        text.len--;
    if (text.len == 0)
        return;
    kc_buf_puts(out, indent);
    kc_buf_puts(out, "/* ");
    struct kc_str line;
    while (next_line(&text, &line)) {
        kc_c_comment_text(out, line);
        kc_buf_puts(out, "\n");
        kc_buf_puts(out, indent);
        kc_buf_puts(out, text.data[0] == '\n' ? " *" : " * ");
    }
    kc_c_comment_text(out, line);
    kc_buf_puts(out, " */\n");
}
