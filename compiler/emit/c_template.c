/* c_template.c: see c_template.h. */
#include "emit/c_template.h"

#include <assert.h>
#include <string.h>

static const struct kc_str names[KC_C_VARIABLE_COUNT] = {
#define X(name) {#name, sizeof #name - 1},
    KC_C_VARIABLES(X)
#undef X
};

static size_t find(const char *name, size_t len)
{
    for (size_t i = 0; i < KC_C_VARIABLE_COUNT; i++)
        if (names[i].len == len && names[i].data[0] == name[0] && memcmp(names[i].data, name, len) == 0)
            return i;
    return KC_C_VARIABLE_COUNT;
}

void kc_c_expand(struct kc_buf *out, const char *text, const struct kc_c_variables *variables)
{
    for (const char *dollar; (dollar = strchr(text, '$')) != NULL;) {
        const char *end = strchr(dollar, ')');
        assert(dollar[1] == '(' && end != NULL);
        kc_buf_put(out, text, (size_t)(dollar - text));
        size_t found = find(dollar + 2, (size_t)(end - dollar - 2));
        assert(found < KC_C_VARIABLE_COUNT);
        kc_buf_str(out, variables->value[found]);
        text = end + 1;
    }
    kc_buf_puts(out, text);
}
