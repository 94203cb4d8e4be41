/* shell.c: see shell.h. Names that a command line cannot carry (zero bytes, control bytes, bytes that are not UTF-8) reach
 * redis-cli through its standard input, where it reads "\xNN" in double quotes. */
#include "emit/words/shell.h"

#include <string.h>

#include "base/json.h"
#include "emit/words/words.h"

/* ---- Globs ------------------------------------------------------------------------------------------------------ */

static void put_star(struct kc_buf *out, size_t start)
{
    bool doubled = out->len > start && out->data[out->len - 1] == '*';
    bool escaped = doubled && out->len - 1 > start && out->data[out->len - 2] == '\\';
    if (!doubled || escaped)
        kc_buf_putc(out, '*');
}

void kc_shell_glob(struct kc_buf *out, const struct kc_pattern *pattern)
{
    size_t start = out->len;
    for (size_t i = 0; i < pattern->piece_count; i++) {
        const struct kc_piece *piece = &pattern->pieces[i];
        if (piece->kind != KC_PIECE_LITERAL) {
            put_star(out, start);
            continue;
        }
        for (size_t j = 0; j < piece->text.len; j++) {
            char c = piece->text.data[j];
            if (c == '*' || c == '?' || c == '[' || c == ']' || c == '\\')
                kc_buf_putc(out, '\\');
            kc_buf_putc(out, c);
        }
    }
}

/* ---- Words ------------------------------------------------------------------------------------------------------ */

static bool is_plain(struct kc_str word)
{
    for (size_t i = 0; i < word.len; i++) {
        char c = word.data[i];
        bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c != '\0' && strchr("_-./:,@%+", c) != NULL);
        if (!plain)
            return false;
    }
    return word.len != 0;
}

static bool fits_command_line(struct kc_str word)
{
    for (size_t i = 0; i < word.len; i++) {
        unsigned char c = (unsigned char)word.data[i];
        if (c < 0x20 || c == 0x7f)
            return false;
    }
    return kc_utf8_valid(word);
}

void kc_shell_word(struct kc_buf *out, struct kc_str word)
{
    if (is_plain(word)) {
        kc_buf_str(out, word);
        return;
    }
    kc_buf_putc(out, '\'');
    for (size_t i = 0; i < word.len; i++) {
        if (word.data[i] == '\'')
            kc_buf_puts(out, "'\\''");
        else
            kc_buf_putc(out, word.data[i]);
    }
    kc_buf_putc(out, '\'');
}

/* The word in double quotes as redis-cli reads it from standard input, ASCII only. */
static void put_redis_quoted(struct kc_buf *out, struct kc_str word)
{
    kc_buf_putc(out, '"');
    for (size_t i = 0; i < word.len; i++) {
        unsigned char c = (unsigned char)word.data[i];
        if (c == '"' || c == '\\')
            kc_buf_printf(out, "\\%c", c);
        else if (c >= 0x20 && c < 0x7f)
            kc_buf_putc(out, (char)c);
        else
            kc_buf_printf(out, "\\x%02x", c);
    }
    kc_buf_putc(out, '"');
}

/* ---- Commands --------------------------------------------------------------------------------------------------- */

static void put_client(struct kc_buf *out, const struct kc_key *key, bool raw)
{
    kc_buf_puts(out, "redis-cli");
    if (key->database != NULL)
        kc_buf_printf(out, " -n %u", key->database->number);
    if (raw)
        kc_buf_puts(out, " --raw");
}

struct command {
    const char *verb, *behind; /* behind the name, with its blank */
    bool raw;                  /* text is shown as it is, not with \x */
};

static void put_command(struct kc_buf *out, const struct kc_key *key, struct kc_str name, const struct command *command)
{
    if (fits_command_line(name)) {
        put_client(out, key, command->raw);
        kc_buf_putc(out, ' ');
        kc_buf_puts(out, command->verb);
        kc_buf_putc(out, ' ');
        kc_shell_word(out, name);
        kc_buf_puts(out, command->behind);
        return;
    }
    struct kc_buf line = {0};
    kc_buf_puts(&line, command->verb);
    kc_buf_putc(&line, ' ');
    put_redis_quoted(&line, name);
    kc_buf_puts(&line, command->behind);
    kc_buf_puts(out, "printf '%s\\n' ");
    kc_shell_word(out, (struct kc_str){line.data, line.len});
    kc_buf_puts(out, " | ");
    put_client(out, key, command->raw);
    kc_buf_free(&line);
}

/* JSON is unreadable with its quotes escaped; binary is without. */
static bool is_readable(const struct kc_type *type)
{
    return type != NULL && (type->kind == KC_T_JSON || type->kind == KC_T_JSON_OF);
}

static struct command show_command(const struct kc_key *key)
{
    bool raw = is_readable(key->value);
    switch (key->kind) {
    case KC_CHANNEL: return (struct command){"SUBSCRIBE", "", raw};
    case KC_STREAM: return (struct command){"XREVRANGE", " + - COUNT 10", false};
    case KC_BITMAP: return (struct command){"BITCOUNT", "", false};
    case KC_HYPERLOGLOG: return (struct command){"PFCOUNT", "", false};
    case KC_GEO: return (struct command){"GEOSEARCH", " FROMLONLAT 0 0 BYRADIUS 20040 km COUNT 10 WITHCOORD", false}; /* half round the earth */
    case KC_CACHE:
        raw = raw && !kc_key_has_envelope(key);
        break;
    default: break;
    }
    const char *type = kc_words_type_command(key);
    if (strcmp(type, "hash") == 0)
        return (struct command){"HGETALL", "", raw};
    if (strcmp(type, "list") == 0)
        return (struct command){"LRANGE", key->capped.kind == KC_Q_CONSTANT && key->capped.value <= 100 ? " 0 -1" : " 0 9", raw};
    if (strcmp(type, "set") == 0)
        return (struct command){"SSCAN", " 0", raw};
    if (strcmp(type, "zset") == 0)
        return (struct command){"ZRANGE", " 0 9 REV WITHSCORES", raw};
    return (struct command){"GET", "", raw};
}

void kc_shell_show(struct kc_buf *out, const struct kc_key *key, struct kc_str name)
{
    struct command command = show_command(key);
    put_command(out, key, name, &command);
}

void kc_shell_ttl(struct kc_buf *out, const struct kc_key *key, struct kc_str name)
{
    put_command(out, key, name, &(struct command){"TTL", "", false});
}

void kc_shell_find(struct kc_buf *out, const struct kc_key *key, struct kc_str glob)
{
    if (key->kind == KC_CHANNEL) {
        put_command(out, key, glob, &(struct command){"PSUBSCRIBE", "", is_readable(key->value)});
        return;
    }
    put_client(out, key, false);
    if (fits_command_line(glob)) {
        kc_buf_puts(out, " --scan --pattern ");
        kc_shell_word(out, glob);
        return;
    }
    struct kc_buf quoted = {0};
    put_redis_quoted(&quoted, glob);
    kc_buf_puts(out, " --scan --quoted-pattern ");
    kc_shell_word(out, (struct kc_str){quoted.data, quoted.len});
    kc_buf_free(&quoted);
}
