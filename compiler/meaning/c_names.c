/* c_names.c: what a name of the schema is called in C. Keywords and clashes are the C emitter's affair. */
#include "meaning/model.h"

static bool is_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}

static bool is_lower_or_digit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/* Does a word begin at the capital name[i]? Behind a small letter or digit (lastActivity), and where the last capital of three
 * or more opens a word (HTTPServer; but IPv4 and userIDs stay together). */
static bool begins_word(struct kc_str name, size_t i)
{
    if (i == 0)
        return false;
    if (is_lower_or_digit(name.data[i - 1]))
        return true;
    return i >= 2 && i + 1 < name.len && is_upper(name.data[i - 1]) && is_upper(name.data[i - 2]) &&
           name.data[i + 1] >= 'a' && name.data[i + 1] <= 'z';
}

struct kc_str kc_c_name(struct kc_arena *arena, struct kc_str name)
{
    char *out = kc_arena_alloc(arena, name.len * 2 + 1);
    size_t len = 0;
    bool gap = false;
    for (size_t i = 0; i < name.len; i++) {
        char c = name.data[i];
        bool upper = is_upper(c);
        if (!upper && !is_lower_or_digit(c)) {
            gap = true;
            continue;
        }
        if (len != 0 && (gap || (upper && begins_word(name, i))))
            out[len++] = '_';
        gap = false;
        out[len++] = (char)(upper ? c - 'A' + 'a' : c);
    }
    return (struct kc_str){out, len};
}
