/* explain.c: the sentence that says which rule of a type a text or a C value breaks. Runs only after something was refused. */
#include "codec/internal.h"

static const char *const plain_names[] = {
    "?", "string", "bytes", "bytes", "bool", "integer", "unsigned integer", "float", "uuid", "hex", "hex", "ip", "ipv4",
    "ipv6", "date", "time", "enum", "vector", "text", "key", "json", "json", "record", "list", "map"};

const char *keysrt_type_name(const keysrt_type *type)
{
    if (type->name)
        return type->name;
    return type->code <= KEYSRT_TYPE_MAP ? plain_names[type->code] : plain_names[0];
}

static void append(keysrt_error *error, const keysrt_error *sentence)
{
    size_t room = sizeof error->text - 1 - error->len;
    size_t len = sentence->len < room ? sentence->len : room;
    memcpy(error->text + error->len, sentence->text, len);
    error->len += len;
    error->text[error->len] = 0;
}

static void say_length(keysrt_error *sentence, const keysrt_type *type, size_t len)
{
    unsigned long long min = type->min, max = type->max;
    const char *name = keysrt_type_name(type);
    if (type->max == KEYSRT_NO_LIMIT)
        keysrt_error_set(sentence, " has %zu bytes, %s at least %llu", len, name, min);
    else if (min == max)
        keysrt_error_set(sentence, " has %zu bytes, %s exactly %llu", len, name, max);
    else
        keysrt_error_set(sentence, " has %zu bytes, %s from %llu to %llu", len, name, min, max);
}

static void say_string(keysrt_error *sentence, const keysrt_type *type, const char *text, size_t len)
{
    const keysrt_string_rule *rule = type->detail;
    const char *said = rule && rule->rule ? rule->rule : "", *words = said[0] ? said : keysrt_type_name(type);
    for (size_t i = 0; rule && i < len; i++) {
        if (!keysrt_in_class(rule->allowed, text[i])) {
            bool is_class = words[0] == 'o' && words[1] == 'f' && words[2] == ' ';
            keysrt_error_set(sentence, is_class ? ": byte 0x%02x at offset %zu is not %s" : ": byte 0x%02x at offset %zu is not allowed in %s",
                             (unsigned)(unsigned char)text[i], i, words);
            return;
        }
    }
    keysrt_error_set(sentence, " is not of %s%s%s", keysrt_type_name(type), said[0] ? ", " : "", said);
}

/* What the wire form of a type looks like, where its name may not say it. */
static const char *form_of(const keysrt_type *type)
{
    switch (type->code) {
    case KEYSRT_TYPE_UUID: return " (8-4-4-4-12 lower-case hexadecimal digits)";
    case KEYSRT_TYPE_HEX_N: case KEYSRT_TYPE_HEX: return " (two lower-case hexadecimal digits a byte)";
    case KEYSRT_TYPE_IP: case KEYSRT_TYPE_IPV4: case KEYSRT_TYPE_IPV6: return " (canonical form)";
    case KEYSRT_TYPE_DATE: return " (YYYY-MM-DD)";
    case KEYSRT_TYPE_INT: case KEYSRT_TYPE_UINT: return " (plain decimal digits)";
    case KEYSRT_TYPE_VECTOR: return " (packed 32-bit floats)";
    default: return "";
    }
}

static bool is_decimal(const char *text, size_t len)
{
    size_t sign = len > 1 && text[0] == '-';
    if (len == sign || (text[sign] == '0' && len > 1))
        return false;
    for (size_t i = sign; i < len; i++)
        if (!keysrt_is_digit(text[i]))
            return false;
    return true;
}

static void say_text(keysrt_error *sentence, const keysrt_type *type, const char *text, size_t len)
{
    size_t held = type->code == KEYSRT_TYPE_HEX ? len / 2 : len;
    bool has_length = type->code == KEYSRT_TYPE_STRING || (type->code == KEYSRT_TYPE_HEX && len % 2 == 0);
    if (has_length && (held < type->min || held > type->max))
        say_length(sentence, type, held);
    else if (type->code == KEYSRT_TYPE_BYTES_N || type->code == KEYSRT_TYPE_VECTOR)
        keysrt_error_set(sentence, " has %zu bytes, %s exactly %u%s", len, keysrt_type_name(type), (unsigned)type->size,
                         type->code == KEYSRT_TYPE_VECTOR ? ", each four a finite number" : "");
    else if (type->code == KEYSRT_TYPE_STRING)
        say_string(sentence, type, text, len);
    else if (type->code == KEYSRT_TYPE_ENUM || type->code == KEYSRT_TYPE_BOOL)
        keysrt_error_set(sentence, " is not a value of %s", keysrt_type_name(type));
    else if (type->code == KEYSRT_TYPE_TIME && type->detail)
        keysrt_error_set(sentence, " is not a point in time written as %s", (const char *)type->detail);
    else
        keysrt_error_set(sentence, " is not of %s%s", keysrt_type_name(type), form_of(type));
}

/* A name such as u8(0..100) says its bounds; that of a score or a type of the schema's own does not. */
static void say_beyond(keysrt_error *error, const keysrt_type *type, const char *text, size_t len)
{
    const char *name = keysrt_type_name(type);
    bool is_signed = type->code == KEYSRT_TYPE_INT;
    unsigned unused = 64 - 8 * type->size;
    int64_t most = INT64_MAX >> unused; /* of the C type */
    bool whole = is_signed ? (int64_t)type->max == most && (int64_t)type->min == -most - 1
                           : !type->min && type->max == UINT64_MAX >> unused;
    if (whole || strchr(name, '('))
        keysrt_error_set(error, "%.*s is beyond %s", (int)len, text, name);
    else if (is_signed)
        keysrt_error_set(error, "%.*s is beyond %lld..%lld (%s)", (int)len, text, (long long)type->min, (long long)type->max, name);
    else
        keysrt_error_set(error, "%.*s is beyond %llu..%llu (%s)", (int)len, text, (unsigned long long)type->min,
                         (unsigned long long)type->max, name);
}

void keysrt_explain_text(keysrt_error *error, const keysrt_type *type, const char *text, size_t len)
{
    if (!error)
        return;
    bool is_integer = type->code == KEYSRT_TYPE_INT || type->code == KEYSRT_TYPE_UINT;
    if (is_integer && len <= 40 && is_decimal(text, len)) {
        say_beyond(error, type, text, len);
        return;
    }
    keysrt_error sentence;
    say_text(&sentence, type, text, len);
    keysrt_error_set(error, "%s", "");
    keysrt_error_quote(error, text, len);
    append(error, &sentence);
}

void keysrt_explain_value(keysrt_error *error, const keysrt_type *type, const void *value)
{
    char text[KEYSRT_SCALAR_ROOM];
    size_t len = 0;
    const char *name = keysrt_type_name(type);
    const keysrt_date *date = value;
    const keysrt_time *time = value;
    switch (type->code) {
    case KEYSRT_TYPE_INT: len = keysrt_write_i64(text, keysrt_load_signed(value, type->size)); break;
    case KEYSRT_TYPE_UINT: len = keysrt_write_u64(text, keysrt_load_unsigned(value, type->size)); break;
    case KEYSRT_TYPE_FLOAT: keysrt_error_set(error, "not a finite number, which %s must be", name); return;
    case KEYSRT_TYPE_ENUM: len = keysrt_write_i64(text, keysrt_load_signed(value, 4)); break;
    case KEYSRT_TYPE_IP: keysrt_error_set(error, "version %u of an address is neither 4 nor 6", *(const unsigned char *)value); return;
    case KEYSRT_TYPE_DATE: keysrt_error_set(error, "%d-%u-%u is no date", date->year, date->month, date->day); return;
    case KEYSRT_TYPE_TIME:
        keysrt_error_set(error, "%d-%u-%u %u:%u:%u.%09u is no point in time that %s holds in full", time->date.year, time->date.month,
                         time->date.day, time->hour, time->minute, time->second, (unsigned)time->nanosecond, (const char *)type->detail);
        return;
    case KEYSRT_TYPE_VECTOR: keysrt_error_set(error, "an element of %s is not a finite number", name); return;
    default: keysrt_error_set(error, "the value is not of %s", name); return;
    }
    if (type->code == KEYSRT_TYPE_ENUM)
        keysrt_error_set(error, "%.*s is not a value of %s", (int)len, text, name);
    else
        say_beyond(error, type, text, len);
}
