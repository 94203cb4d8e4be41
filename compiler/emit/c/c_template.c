/* c_template.c: see c_template.h. */
#include "emit/c/c_template.h"

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

static enum kc_c_variable variable_of(const struct kc_c_variables *variables, struct kc_str name)
{
    size_t slot = slot_of(name.data, name.len);
    while (variables->slots[slot] != 0 && !kc_str_equal(names[variables->slots[slot] - 1], name))
        slot = (slot + 1) & 255;
    assert(variables->slots[slot] != 0);
    return (enum kc_c_variable)(variables->slots[slot] - 1);
}

/* The text in front of the next name goes into part->text; the name becomes part->variable. Gives what is behind it. */
static const char *next_part(const char *text, const struct kc_c_variables *variables, struct kc_c_part *part)
{
    const char *dollar = strchr(text, '$');
    if (dollar == NULL) {
        *part = (struct kc_c_part){{text, strlen(text)}, KC_C_VARIABLE_COUNT};
        return part->text.data + part->text.len;
    }
    const char *end = strchr(dollar, ')');
    assert(dollar[1] == '(' && end != NULL);
    *part = (struct kc_c_part){{text, (size_t)(dollar - text)}, variable_of(variables, (struct kc_str){dollar + 2, (size_t)(end - dollar - 2)})};
    return end + 1;
}

void kc_c_expand(struct kc_buf *out, const char *text, const struct kc_c_variables *variables)
{
    for (struct kc_c_part part; text[0] != '\0';) {
        text = next_part(text, variables, &part);
        kc_buf_str(out, part.text);
        if (part.variable != KC_C_VARIABLE_COUNT)
            kc_buf_str(out, variables->value[part.variable]);
    }
}

struct kc_c_form kc_c_compile(struct kc_arena *arena, const char *text, const struct kc_c_variables *variables)
{
    struct kc_c_form form = {0};
    size_t most = 1;
    for (const char *at = text; (at = strchr(at, '$')) != NULL; at++)
        most++;
    struct kc_c_part *parts = KC_NEW_ARRAY(arena, struct kc_c_part, most);
    while (text[0] != '\0') {
        text = next_part(text, variables, &parts[form.count]);
        form.fixed += parts[form.count++].text.len;
    }
    form.parts = parts;
    return form;
}

void kc_c_fill(struct kc_buf *out, const struct kc_c_form *form, const struct kc_c_variables *variables)
{
    size_t len = form->fixed;
    for (size_t i = 0; i < form->count; i++)
        len += variables->value[form->parts[i].variable].len;
    kc_buf_reserve(out, len);
    char *at = out->data + out->len;
    for (size_t i = 0; i < form->count; i++) {
        const struct kc_c_part *part = &form->parts[i];
        const struct kc_str *value = &variables->value[part->variable];
        memcpy(at, part->text.data, part->text.len);
        at += part->text.len;
        if (value->len != 0)
            memcpy(at, value->data, value->len);
        at += value->len;
    }
    *at = '\0';
    out->len += len;
}
