/* json_scan.c: JSON text as RFC 8259 has it: is it sound, and where do its parts stand?
 *
 * keysrt_check_json looks at every byte once and is strict: grammar, UTF-8, no lone surrogates, bounded depth. All other
 * functions rely on it and step through sound text without looking for errors. No trees. */
#include "codec/internal.h"

/* ---- Checking --------------------------------------------------------------------------------------------------- */

typedef struct scan {
    const char *at, *end;
    const char *problem;
    uint64_t objects; /* bit d: the container at depth d is an object */
    unsigned depth, outer;
} scan;

static bool fail(scan *s, const char *problem)
{
    s->problem = problem;
    return false;
}

static void skip_blanks(const char **at, const char *end)
{
    while (*at < end && (**at == ' ' || **at == '\n' || **at == '\r' || **at == '\t'))
        (*at)++;
}

static bool take(scan *s, char c)
{
    if (s->at == s->end || *s->at != c)
        return false;
    s->at++;
    return true;
}

static unsigned hex_value(char c)
{
    if (keysrt_is_digit(c))
        return (unsigned)(c - '0');
    unsigned letter = ((unsigned)(unsigned char)c | 0x20u) - 'a';
    return letter < 6 ? letter + 10 : 16;
}

/* Four digits; 0x10000: they are not there. */
static unsigned read_unit(const char *at, const char *end)
{
    unsigned unit = 0;
    if (end - at < 4)
        return 0x10000;
    for (int i = 0; i < 4; i++) {
        unsigned digit = hex_value(at[i]);
        if (digit > 15)
            return 0x10000;
        unit = unit << 4 | digit;
    }
    return unit;
}

static bool check_unicode_escape(scan *s)
{
    unsigned unit = read_unit(s->at, s->end);
    if (unit > 0xFFFF)
        return fail(s, "\\u without four hexadecimal digits");
    s->at += 4;
    if (unit < 0xD800 || unit > 0xDFFF)
        return true;
    if (unit > 0xDBFF || s->end - s->at < 6 || s->at[0] != '\\' || s->at[1] != 'u')
        return fail(s, "half of a surrogate pair");
    unit = read_unit(s->at + 2, s->end);
    if (unit < 0xDC00 || unit > 0xDFFF)
        return fail(s, "half of a surrogate pair");
    s->at += 6;
    return true;
}

static bool check_escape(scan *s)
{
    if (s->at == s->end)
        return fail(s, "a string without end");
    char c = *s->at++;
    if (c == 'u')
        return check_unicode_escape(s);
    if (c && strchr("\"\\/bfnrt", c))
        return true;
    s->at--;
    return fail(s, "an unknown escape");
}

/* Behind the opening quote. */
static bool check_string(scan *s)
{
    while (s->at < s->end) {
        unsigned char c = (unsigned char)*s->at;
        if (c < 0x20)
            return fail(s, "a control character in a string");
        if (c < 0x80) {
            s->at++;
            if (c == '"')
                return true;
            if (c == '\\' && !check_escape(s))
                return false;
            continue;
        }
        size_t step = keysrt_utf8_step(s->at, (size_t)(s->end - s->at));
        if (!step)
            return fail(s, "a byte that is not UTF-8");
        s->at += step;
    }
    return fail(s, "a string without end");
}

static bool check_digits(scan *s)
{
    const char *start = s->at;
    while (s->at < s->end && keysrt_is_digit(*s->at))
        s->at++;
    return s->at > start || fail(s, "a number without digits");
}

static bool check_number(scan *s)
{
    take(s, '-');
    if (!take(s, '0') && !check_digits(s))
        return false;
    if (take(s, '.') && !check_digits(s))
        return false;
    if (!take(s, 'e') && !take(s, 'E'))
        return true;
    if (!take(s, '+'))
        take(s, '-');
    return check_digits(s);
}

static bool check_word(scan *s, const char *word)
{
    size_t len = strlen(word);
    if ((size_t)(s->end - s->at) < len || memcmp(s->at, word, len) != 0)
        return fail(s, "an unknown word");
    s->at += len;
    return true;
}

static bool check_scalar(scan *s)
{
    if (s->at == s->end)
        return fail(s, "no value");
    switch (*s->at) {
    case '"': s->at++; return check_string(s);
    case 't': return check_word(s, "true");
    case 'f': return check_word(s, "false");
    case 'n': return check_word(s, "null");
    default: break;
    }
    if (*s->at == '-' || keysrt_is_digit(*s->at))
        return check_number(s);
    return fail(s, "no value");
}

static bool check_name(scan *s)
{
    skip_blanks(&s->at, s->end);
    if (!take(s, '"'))
        return fail(s, "no name of a member");
    if (!check_string(s))
        return false;
    skip_blanks(&s->at, s->end);
    return take(s, ':') || fail(s, "no colon");
}

static bool in_object(const scan *s)
{
    return s->objects >> (s->depth - 1) & 1;
}

/* Behind an opening bracket. *empty: it was closed at once. */
static bool open_container(scan *s, bool object, bool *empty)
{
    if (s->depth + s->outer >= KEYSRT_DEEPEST_JSON)
        return fail(s, "too many containers inside each other");
    uint64_t bit = UINT64_C(1) << s->depth;
    s->objects = object ? s->objects | bit : s->objects & ~bit;
    s->depth++;
    skip_blanks(&s->at, s->end);
    *empty = take(s, object ? '}' : ']');
    if (*empty) {
        s->depth--;
        return true;
    }
    return !object || check_name(s);
}

/* Behind a value: closes containers until a further value must follow (true) or the text ends or is not sound. */
static bool goes_on(scan *s)
{
    while (s->depth) {
        skip_blanks(&s->at, s->end);
        if (take(s, ','))
            return !in_object(s) || check_name(s);
        if (!take(s, in_object(s) ? '}' : ']'))
            return fail(s, in_object(s) ? "neither comma nor }" : "neither comma nor ]");
        s->depth--;
    }
    return false;
}

static bool check_text(scan *s)
{
    for (bool more = true; more;) {
        skip_blanks(&s->at, s->end);
        bool object = take(s, '{'), empty = true;
        if (object || take(s, '[')) {
            if (!open_container(s, object, &empty))
                return false;
        } else if (!check_scalar(s)) {
            return false;
        }
        more = !empty || goes_on(s);
    }
    if (s->problem)
        return false;
    skip_blanks(&s->at, s->end);
    return s->at == s->end || fail(s, "something behind the value");
}

keysrt_status keysrt_check_json(keysrt_view text, unsigned depth, keysrt_error *error)
{
    text.data = text.len ? text.data : "";
    scan s = {.at = text.data, .end = text.data + text.len, .outer = depth};
    if (text.len && check_text(&s))
        return KEYSRT_OK;
    size_t offset = (size_t)(s.at - text.data), shown = text.len - offset;
    keysrt_error_set(error, "not JSON: %s at offset %zu: ", text.len ? s.problem : "no value", offset);
    keysrt_error_quote(error, s.at, shown < 32 ? shown : 32);
    return KEYSRT_BAD_VALUE;
}

/* ---- Stepping through sound text -------------------------------------------------------------------------------- */

/* Behind the closing quote of the string that starts here. */
static const char *string_end(const char *at)
{
    for (at++; *at != '"'; at++)
        if (*at == '\\')
            at++;
    return at + 1;
}

static const char *value_end(const char *at, const char *end)
{
    if (*at == '"')
        return string_end(at);
    size_t depth = 0;
    do {
        if (*at == '"') {
            at = string_end(at);
            continue;
        }
        if (*at == '{' || *at == '[')
            depth++;
        else if (depth && (*at == '}' || *at == ']'))
            depth--;
        else if (!depth && strchr(",]} \n\r\t", *at))
            return at;
        at++;
        if (!depth && (at[-1] == '}' || at[-1] == ']'))
            return at;
    } while (at < end);
    return at;
}

keysrt_view keysrt_json_value(keysrt_json_cursor *cursor)
{
    skip_blanks(&cursor->at, cursor->end);
    keysrt_view value = {cursor->at, 0};
    cursor->at = value_end(cursor->at, cursor->end);
    value.len = (size_t)(cursor->at - value.data);
    skip_blanks(&cursor->at, cursor->end);
    return value;
}

keysrt_json_cursor keysrt_json_enter(keysrt_view container)
{
    keysrt_json_cursor cursor = {container.data + 1, container.data + container.len};
    skip_blanks(&cursor.at, cursor.end);
    return cursor;
}

bool keysrt_json_element(keysrt_json_cursor *cursor, keysrt_view *element)
{
    if (*cursor->at == ']')
        return false;
    if (*cursor->at == ',')
        cursor->at++;
    *element = keysrt_json_value(cursor);
    return true;
}

bool keysrt_json_member(keysrt_json_cursor *cursor, keysrt_view *name, keysrt_view *value)
{
    if (*cursor->at == '}')
        return false;
    if (*cursor->at == ',')
        cursor->at++;
    *name = keysrt_json_value(cursor);
    cursor->at++; /* the colon */
    *value = keysrt_json_value(cursor);
    return true;
}

size_t keysrt_json_count(keysrt_view container)
{
    keysrt_json_cursor cursor = keysrt_json_enter(container);
    keysrt_view name, value;
    size_t count = 0;
    while (container.data[0] == '[' ? keysrt_json_element(&cursor, &value) : keysrt_json_member(&cursor, &name, &value))
        count++;
    return count;
}

/* ---- Strings ---------------------------------------------------------------------------------------------------- */

static size_t write_utf8(char *out, unsigned point)
{
    if (point < 0x80) {
        out[0] = (char)point;
        return 1;
    }
    size_t len = point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    for (size_t i = len; --i; point >>= 6)
        out[i] = (char)(0x80 | (point & 0x3F));
    out[0] = (char)(0xF00u >> len | point);
    return len;
}

/* The byte or escape at *at, as the bytes it stands for: their number. */
static size_t resolve(const char **at, char out[4])
{
    static const char letters[] = "bfnrt", meanings[] = "\b\f\n\r\t";
    out[0] = *(*at)++;
    if (out[0] != '\\')
        return 1;
    out[0] = *(*at)++;
    if (out[0] == 'u') {
        unsigned point = read_unit(*at, *at + 4);
        *at += 4;
        if (point >= 0xD800 && point <= 0xDFFF) {
            point = 0x10000 + ((point & 0x3FF) << 10) + (read_unit(*at + 2, *at + 6) & 0x3FF);
            *at += 6;
        }
        return write_utf8(out, point);
    }
    const char *letter = strchr(letters, out[0]);
    if (letter)
        out[0] = meanings[letter - letters];
    return 1;
}

bool keysrt_json_string(keysrt_view string, keysrt_buffer *scratch, keysrt_view *out)
{
    const char *at = string.data + 1, *end = string.data + string.len - 1;
    *out = (keysrt_view){at, string.len - 2};
    if (!memchr(at, '\\', out->len))
        return true;
    scratch->len = 0;
    if (!keysrt_buffer_reserve(scratch, out->len + 4))
        return false;
    while (at < end)
        scratch->len += resolve(&at, scratch->data + scratch->len);
    *out = (keysrt_view){scratch->data, scratch->len};
    return true;
}

/* ---- Members of one name ---------------------------------------------------------------------------------------- */

/* The bytes of a string one by one. */
typedef struct reading {
    const char *at, *end;
    char bytes[4];
    size_t next, count;
} reading;

static int next_byte(reading *r)
{
    if (r->next == r->count) {
        if (r->at == r->end)
            return -1;
        r->next = 0;
        r->count = resolve(&r->at, r->bytes);
    }
    return (unsigned char)r->bytes[r->next++];
}

static int compare_strings(keysrt_view a, keysrt_view b)
{
    reading left = {.at = a.data + 1, .end = a.data + a.len - 1}, right = {.at = b.data + 1, .end = b.data + b.len - 1};
    for (;;) {
        int l = next_byte(&left), r = next_byte(&right);
        if (l != r)
            return l < r ? -1 : 1;
        if (l < 0)
            return 0;
    }
}

static void sift_down(keysrt_view *names, size_t root, size_t count)
{
    for (size_t child; (child = 2 * root + 1) < count; root = child) {
        if (child + 1 < count && compare_strings(names[child], names[child + 1]) < 0)
            child++;
        if (compare_strings(names[root], names[child]) >= 0)
            return;
        keysrt_view swapped = names[root];
        names[root] = names[child];
        names[child] = swapped;
    }
}

/* Heapsort: no memory of its own, and no input makes it slow. */
static void sort_names(keysrt_view *names, size_t count)
{
    for (size_t root = count / 2; root--;)
        sift_down(names, root, count);
    while (count > 1) {
        keysrt_view last = names[--count];
        names[count] = names[0];
        names[0] = last;
        sift_down(names, 0, count);
    }
}

keysrt_status keysrt_json_distinct(keysrt_view object, keysrt_buffer *scratch, keysrt_error *error)
{
    keysrt_json_cursor cursor = keysrt_json_enter(object);
    keysrt_view name, value;
    scratch->len = 0;
    while (keysrt_json_member(&cursor, &name, &value))
        keysrt_buffer_append(scratch, &name, sizeof name);
    if (scratch->failed)
        return KEYSRT_NO_MEMORY;
    size_t count = scratch->len / sizeof name;
    keysrt_view *names = (keysrt_view *)(void *)scratch->data;
    sort_names(names, count);
    for (size_t i = 1; i < count; i++) {
        if (compare_strings(names[i - 1], names[i]) == 0) {
            keysrt_error_set(error, "two members are named %.*s", (int)(names[i].len < 100 ? names[i].len : 100), names[i].data);
            return KEYSRT_BAD_VALUE;
        }
    }
    return KEYSRT_OK;
}
