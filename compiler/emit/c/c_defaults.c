/* c_defaults.c: the settings struct of a schema, its table, and the defaults as a constant: wire texts turned into C values. */
#include "emit/c/c_emit.h"

#include <arpa/inet.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "pattern/automaton.h"

/* ---- Initialisers --------------------------------------------------------------------------------------------------- */

static void put_bytes(struct kc_buf *out, const unsigned char *bytes, size_t count)
{
    kc_buf_putc(out, '{');
    for (size_t i = 0; i < count; i++)
        kc_buf_printf(out, "%s%u", i == 0 ? "" : ", ", bytes[i]);
    kc_buf_putc(out, '}');
}

static unsigned nibble(char c)
{
    return c <= '9' ? (unsigned)(c - '0') : (unsigned)(c - 'a' + 10);
}

/* Of hexadecimal digits, dashes left out. */
static struct kc_str decode_hex(struct kc_c *c, struct kc_str text)
{
    char *bytes = kc_arena_alloc(c->scratch, text.len / 2 + 1);
    size_t count = 0;
    for (size_t i = 0; i + 1 < text.len; i++) {
        if (text.data[i] == '-')
            continue;
        bytes[count++] = (char)(nibble(text.data[i]) << 4 | nibble(text.data[i + 1]));
        i++;
    }
    return (struct kc_str){bytes, count};
}

static unsigned digits(const char *text, size_t count)
{
    unsigned value = 0;
    for (size_t i = 0; i < count; i++)
        value = value * 10 + (unsigned)(text[i] - '0');
    return value;
}

static void put_time(struct kc_buf *out, struct kc_str format, struct kc_str text)
{
    unsigned parts[128] = {0};
    size_t at = 0;
    for (size_t i = 0; i < format.len && at < text.len; i++) {
        if (format.data[i] != '%' || format.data[++i] == '%') {
            at++;
            continue;
        }
        char unit = format.data[i];
        size_t width = unit == 'Y' ? 4 : unit == 'f' ? 6 : 2;
        parts[unit & 127] = at + width <= text.len ? digits(text.data + at, width) : 0;
        at += width;
    }
    kc_buf_printf(out, "{{%u, %u, %u}, %u, %u, %u, %u}", parts['Y'], parts['m'], parts['d'], parts['H'], parts['M'], parts['S'],
                  parts['f'] * 1000u);
}

static void put_address(struct kc_c *c, const struct kc_type *type, struct kc_str text, struct kc_buf *out)
{
    unsigned char bytes[16] = {0};
    char *terminated = kc_arena_alloc(c->scratch, text.len + 1);
    memcpy(terminated, text.data, text.len);
    bool six = memchr(text.data, ':', text.len) != NULL;
    inet_pton(six ? AF_INET6 : AF_INET, terminated, bytes);
    kc_buf_puts(out, type->kind != KC_T_IP ? "{" : six ? "{6, " : "{4, ");
    put_bytes(out, bytes, type->kind == KC_T_IPV4 ? 4 : 16);
    kc_buf_putc(out, '}');
}

static void put_integer(const struct kc_type *type, struct kc_str text, struct kc_buf *out)
{
    if (kc_str_is(text, "-9223372036854775808"))
        kc_buf_puts(out, "INT64_MIN");
    else
        kc_buf_printf(out, text.len < 10 ? "%.*s" : type->is_signed ? "INT64_C(%.*s)" : "UINT64_C(%.*s)", KC_FMT(text));
}

static void put_enum(struct kc_c *c, const struct kc_enum *enumeration, struct kc_str text, struct kc_buf *out)
{
    struct kc_str name = kc_c_upper(c->scratch, kc_c_type_of(c, enumeration->type)->name);
    for (size_t i = 0; i < enumeration->value_count; i++)
        if (kc_str_equal(enumeration->values[i].text, text))
            kc_buf_printf(out, "%.*s_%.*s", KC_FMT(name), KC_FMT(kc_c_upper(c->scratch, enumeration->values[i].c_name)));
}

/* ---- Text types: which part is which parameter ---------------------------------------------------------------------- */

static bool put_text(struct kc_c *c, const struct kc_type *type, struct kc_str text, struct kc_buf *out)
{
    const struct kc_pattern *pattern = type->text;
    struct kc_str *parts = KC_NEW_ARRAY(c->scratch, struct kc_str, pattern->param_count);
    if (!kc_split_default(c->compilation->arena, pattern, text, parts))
        return false;
    kc_buf_putc(out, '{');
    for (size_t i = 0; i < pattern->param_count; i++) {
        kc_buf_puts(out, i == 0 ? "" : ", ");
        if (!kc_c_initialiser(c, pattern->params[i].type, parts[i], out))
            return false;
    }
    kc_buf_putc(out, '}');
    return true;
}

static void put_view(struct kc_buf *out, struct kc_str bytes)
{
    kc_buf_putc(out, '{');
    kc_c_literal_and_len(out, bytes);
    kc_buf_putc(out, '}');
}

static bool put_scalar(struct kc_c *c, const struct kc_type *type, struct kc_str text, struct kc_buf *out)
{
    struct kc_str bytes;
    switch (type->kind) {
    case KC_T_BOOL: kc_buf_puts(out, kc_str_equal(text, type->yes) ? "true" : "false"); return true;
    case KC_T_INT:
    case KC_T_TIMESTAMP:
    case KC_T_TIMESTAMP_MS:
    case KC_T_SECONDS:
    case KC_T_MILLISECONDS: put_integer(type, text, out); return true;
    case KC_T_UUID:
        bytes = decode_hex(c, text);
        kc_buf_putc(out, '{');
        put_bytes(out, (const unsigned char *)bytes.data, bytes.len);
        kc_buf_putc(out, '}');
        return true;
    case KC_T_IP:
    case KC_T_IPV4:
    case KC_T_IPV6: put_address(c, type, text, out); return true;
    case KC_T_DATE:
        kc_buf_printf(out, "{%u, %u, %u}", digits(text.data, 4), digits(text.data + 5, 2), digits(text.data + 8, 2));
        return true;
    case KC_T_TIME: put_time(out, type->format, text); return true;
    case KC_T_ENUM: put_enum(c, type->enumeration, text, out); return true;
    default: return false;
    }
}

bool kc_c_initialiser(struct kc_c *c, const struct kc_type *type, struct kc_str text, struct kc_buf *out)
{
    while (type->name.data == NULL && type->base != NULL)
        type = type->base;
    if (type->kind == KC_T_STRING)
        return put_view(out, text), true;
    if (type->kind == KC_T_TEXT)
        return put_text(c, type, text, out);
    if (type->kind == KC_T_HEX) {
        struct kc_str bytes = decode_hex(c, text);
        if (type->min_length != type->max_length)
            return put_view(out, bytes), true;
        kc_buf_putc(out, '{');
        put_bytes(out, (const unsigned char *)bytes.data, bytes.len);
        kc_buf_putc(out, '}');
        return true;
    }
    bool wrapped = type->name.data != NULL && (type->kind != KC_T_ENUM || type->enumeration->type != type);
    kc_buf_puts(out, wrapped ? "{" : "");
    bool good = put_scalar(c, type, text, out);
    kc_buf_puts(out, wrapped ? "}" : "");
    return good;
}

/* ---- Settings ------------------------------------------------------------------------------------------------------- */

static void put_struct(struct kc_c *c)
{
    const struct kc_schema *schema = c->schema;
    struct kc_str name = KC_C_JOIN(c->scratch, schema->name, KC_STR("_settings"));
    kc_c_claim_name(c, name);
    kc_c_put(c, "/* What a client is opened with; see $(schema)_use_settings(). */\ntypedef struct $(schema)_settings {\n");
    for (size_t i = 0; i < schema->settings_count; i++) {
        const struct kc_setting *setting = schema->settings[i];
        kc_c_claim_member(c, name, setting->c_name, (struct kc_c_origin){"setting", setting->name, setting->span});
        kc_c_comment(c->out, setting->doc, "    ");
        kc_buf_printf(c->out, "    %.*s %.*s;\n", KC_FMT(kc_c_type_of(c, setting->type)->name), KC_FMT(setting->c_name));
    }
    kc_c_put(c, "} $(schema)_settings;\n");
}

static void put_pieces(struct kc_c *c)
{
    const struct kc_schema *schema = c->schema;
    for (size_t i = 0; i < schema->settings_count; i++)
        kc_c_type_table(c, schema->settings[i]->type, false);
    kc_c_claim(c, schema->name, "_keyspace_settings");
    kc_c_put(c, "static const keysrt_piece $(schema)_keyspace_settings[] KEYSRT_UNUSED = {\n");
    for (size_t i = 0; i < schema->settings_count; i++) {
        const struct kc_setting *setting = schema->settings[i];
        kc_buf_printf(c->out, "    {\"\", 0, offsetof(%.*s_settings, %.*s), &%.*s, ", KC_FMT(schema->name), KC_FMT(setting->c_name),
                      KC_FMT(kc_c_type_table(c, setting->type, false)));
        kc_c_literal(c->out, setting->name);
        kc_buf_puts(c->out, ", true},\n");
    }
    kc_buf_puts(c->out, "    {\"\", 0, 0, 0, 0, false},\n};\n");
}

/* False: a setting has no default that could be written, so there are none. */
static bool put_defaults(struct kc_c *c)
{
    const struct kc_schema *schema = c->schema;
    struct kc_buf body = {0};
    bool good = true;
    for (size_t i = 0; good && i < schema->settings_count; i++) {
        const struct kc_setting *setting = schema->settings[i];
        kc_buf_puts(&body, i == 0 ? "" : ", ");
        good = setting->has_default && kc_c_initialiser(c, setting->type, setting->default_text, &body);
    }
    if (good) {
        kc_c_claim(c, schema->name, "_default_settings");
        kc_c_put(c, "/* Used where a client was given none. */\nstatic const $(schema)_settings $(schema)_default_settings KEYSRT_UNUSED = {");
        kc_buf_put(c->out, body.data, body.len);
        kc_buf_puts(c->out, "};\n");
    }
    kc_buf_free(&body);
    return good;
}

static const char use_settings[] = "/* Values for the settings of this schema; copied. INVALID: one is not of its type. */\n"
                                   "KEYSRT_CALL $(schema)_use_settings(keysrt_client *client, const $(schema)_settings *settings)\n"
                                   "{\n"
                                   "    return keysrt_use_settings(client, &$(schema)_keyspace, settings);\n"
                                   "}\n\n";

void kc_c_put_settings(struct kc_c *c)
{
    const struct kc_schema *schema = c->schema;
    c->origin = (struct kc_c_origin){"schema", schema->name, schema->span};
    kc_c_claim(c, schema->name, "_keyspace");
    bool any = schema->settings_count != 0, defaults = false;
    for (size_t i = 0; i < schema->settings_count; i++)
        kc_c_declare_type(c, schema->settings[i]->type);
    if (any) {
        put_struct(c);
        put_pieces(c);
        defaults = put_defaults(c);
    }
    kc_c_put(c, "static const keysrt_schema $(schema)_keyspace KEYSRT_UNUSED = {");
    kc_c_literal(c->out, schema->name);
    kc_c_put(c, any ? ", KEYSRT_ABI, sizeof($(schema)_settings), $(schema)_keyspace_settings, " : ", KEYSRT_ABI, 0, 0, ");
    kc_c_put(c, defaults ? "&$(schema)_default_settings, " : "0, ");
    kc_buf_printf(c->out, "%zu, %s};\n\n", schema->keys_count, schema->cluster ? "true" : "false");
    if (!any)
        return;
    kc_c_claim(c, schema->name, "_use_settings");
    kc_c_put(c, use_settings);
}
