/* readings.c: the ways to read one text by one pattern, and texts as messages show them. */
#include "checks/search.h"

#include <string.h>

struct readings {
    const struct kc_flat *flat;
    const struct kc_witness *text;
    uint32_t *current, *first, *second;
    unsigned found;
    size_t steps;
};
enum { MAX_STEPS = 5000000 };

static void read_on(struct readings *r, size_t element, size_t at);

static void read_span(struct readings *r, size_t element, size_t at)
{
    const struct kc_element *e = &r->flat->items[element];
    const struct kc_automaton *a = e->core->automaton;
    uint32_t state = 1;
    for (size_t end = at; r->found < 2; end++) {
        if (a->accepts[state] && end - at >= e->min && end - at <= e->max) {
            r->current[element] = (uint32_t)end;
            read_on(r, element + 1, end);
        }
        if (end == r->text->len || r->text->symbols[end] >= KC_SYMBOL)
            return;
        state = a->next[state * a->class_count + a->classes[r->text->symbols[end]]];
        if (state == 0)
            return;
    }
}

static bool matches(const struct kc_element *e, const struct kc_witness *text, size_t at)
{
    if (e->kind == KC_EL_SYMBOL)
        return at < text->len && text->symbols[at] >= KC_SYMBOL && text->settings[text->symbols[at] - KC_SYMBOL] == e->setting;
    for (size_t i = 0; i < e->text.len; i++)
        if (at + i >= text->len || text->symbols[at + i] != (unsigned char)e->text.data[i])
            return false;
    return true;
}

static void read_on(struct readings *r, size_t element, size_t at)
{
    if (r->found == 2 || r->steps++ > MAX_STEPS)
        return;
    if (element == r->flat->count) {
        if (at == r->text->len)
            memcpy(r->found++ == 0 ? r->first : r->second, r->current, sizeof *r->current * r->flat->count);
        return;
    }
    const struct kc_element *e = &r->flat->items[element];
    if (e->kind == KC_EL_SPAN)
        read_span(r, element, at);
    else if (matches(e, r->text, at)) {
        size_t end = at + (e->kind == KC_EL_SYMBOL ? 1 : e->text.len);
        r->current[element] = (uint32_t)end;
        read_on(r, element + 1, end);
    }
}

bool kc_two_readings(const struct kc_flat *flat, const struct kc_witness *text, uint32_t *first, uint32_t *second)
{
    struct kc_arena scratch = {0};
    struct readings r = {.flat = flat, .text = text, .first = first, .second = second};
    r.current = KC_NEW_ARRAY(&scratch, uint32_t, flat->count + 1);
    read_on(&r, 0, 0);
    kc_arena_free(&scratch);
    return r.found == 2;
}

struct kc_str kc_witness_text(struct kc_arena *arena, const struct kc_witness *witness, size_t from, size_t to)
{
    struct kc_buf buf = {0}, bytes = {0};
    for (size_t i = from; i <= to; i++) {
        uint32_t symbol = i < to ? witness->symbols[i] : KC_SYMBOL;
        if (symbol < KC_SYMBOL) {
            kc_buf_putc(&bytes, (char)symbol);
            continue;
        }
        if (bytes.len != 0)
            kc_buf_str(&buf, kc_printable(arena, (struct kc_str){bytes.data, bytes.len}));
        bytes.len = 0;
        if (i < to)
            kc_buf_printf(&buf, "{$%.*s}", KC_FMT(witness->settings[symbol - KC_SYMBOL]->name));
    }
    struct kc_str text = kc_arena_str(arena, buf.data == NULL ? "" : buf.data, buf.len);
    kc_buf_free(&buf);
    kc_buf_free(&bytes);
    return text;
}
