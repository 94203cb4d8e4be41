/* c_template.c: see c_template.h. */
#include "emit/c_template.h"

#include <assert.h>
#include <string.h>

static const struct kc_str names[KC_C_VARIABLE_COUNT] = {
#define X(name) {#name, sizeof #name - 1},
    KC_C_VARIABLES(X)
#undef X
};

static size_t slot_of(const char *name, size_t len)
{
    return (len * 31 + (unsigned char)name[0] * 7u + (unsigned char)name[len - 1] * 3u) & 255;
}

void kc_c_variables_begin(struct kc_c_variables *variables)
{
    memset(variables, 0, sizeof *variables);
    for (size_t i = 0; i < KC_C_VARIABLE_COUNT; i++) {
        size_t slot = slot_of(names[i].data, names[i].len);
        while (variables->slots[slot] != 0)
            slot = (slot + 1) & 255;
        variables->slots[slot] = (unsigned char)(i + 1);
    }
}

static struct kc_str value_of(const struct kc_c_variables *variables, struct kc_str name)
{
    size_t slot = slot_of(name.data, name.len);
    while (variables->slots[slot] != 0 && !kc_str_equal(names[variables->slots[slot] - 1], name))
        slot = (slot + 1) & 255;
    assert(variables->slots[slot] != 0);
    return variables->value[variables->slots[slot] - 1];
}

void kc_c_expand(struct kc_buf *out, const char *text, const struct kc_c_variables *variables)
{
    for (const char *dollar; (dollar = strchr(text, '$')) != NULL;) {
        const char *end = strchr(dollar, ')');
        assert(dollar[1] == '(' && end != NULL);
        kc_buf_put(out, text, (size_t)(dollar - text));
        kc_buf_str(out, value_of(variables, (struct kc_str){dollar + 2, (size_t)(end - dollar - 2)}));
        text = end + 1;
    }
    kc_buf_puts(out, text);
}
