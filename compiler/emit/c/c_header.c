/* c_header.c: the C output as a whole. */
#include "emit/c/c_emit.h"

#include <stdlib.h>
#include <string.h>

#include "emit/c/c_check.h"
#include "emit/c/c_shared.h"
#include "emit/c/kinds/kind.h"

void kc_c_begin(struct kc_c *c, struct kc_compilation *compilation, const struct kc_schema *schema, struct kc_arena *arena,
                struct kc_arena *scratch)
{
    memset(c, 0, sizeof *c);
    kc_c_variables_begin(&c->v);
    c->compilation = compilation;
    c->schema = schema;
    c->arena = arena;
    c->scratch = scratch;
    c->v.value[KC_C_schema] = schema->name;
    c->v.value[KC_C_SCHEMA] = kc_c_upper(arena, schema->name);
}

void kc_c_put(struct kc_c *c, const char *text)
{
    kc_c_expand(c->out, text, &c->v);
}

void kc_c_set(struct kc_c *c, enum kc_c_variable variable, const char *format, ...)
{
    char text[256];
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int len = vsnprintf(text, sizeof text, format, args);
    va_end(args);
    if ((size_t)len < sizeof text) {
        c->v.value[variable] = kc_arena_str(c->scratch, text, (size_t)len);
    } else {
        char *longer = kc_arena_alloc(c->scratch, (size_t)len + 1);
        vsnprintf(longer, (size_t)len + 1, format, again);
        c->v.value[variable] = (struct kc_str){longer, (size_t)len};
    }
    va_end(again);
}

struct kc_str kc_c_upper(struct kc_arena *arena, struct kc_str name)
{
    char *upper = kc_arena_alloc(arena, name.len + 1);
    for (size_t i = 0; i < name.len; i++)
        upper[i] = (char)(name.data[i] >= 'a' && name.data[i] <= 'z' ? name.data[i] - 'a' + 'A' : name.data[i]);
    return (struct kc_str){upper, name.len};
}

struct kc_str kc_c_join(struct kc_arena *arena, const struct kc_str *parts, size_t count)
{
    size_t len = 0;
    for (size_t i = 0; i < count; i++)
        len += parts[i].len;
    char *text = kc_arena_alloc(arena, len + 1), *at = text;
    for (size_t i = 0; i < count; at += parts[i++].len)
        if (parts[i].len != 0)
            memcpy(at, parts[i].data, parts[i].len);
    return (struct kc_str){text, len};
}

void kc_c_puts(struct kc_buf *out, const struct kc_str *parts, size_t count)
{
    for (size_t i = 0; i < count; i++)
        kc_buf_str(out, parts[i]);
}

void kc_c_decimal(struct kc_buf *out, uint64_t value)
{
    char digits[20];
    size_t at = sizeof digits;
    do
        digits[--at] = (char)('0' + value % 10);
    while ((value /= 10) != 0);
    kc_buf_put(out, digits + at, sizeof digits - at);
}

void kc_c_set_number(struct kc_c *c, enum kc_c_variable variable, uint64_t number)
{
    struct kc_buf text = {0};
    kc_c_decimal(&text, number);
    c->v.value[variable] = kc_arena_str(c->scratch, text.data, text.len);
    kc_buf_free(&text);
}

static const char head[] = "#ifndef $(SCHEMA)_KEYS_H\n"
                           "#define $(SCHEMA)_KEYS_H\n"
                           "\n"
                           "#include \"keysrt_tables.h\"\n"
                           "$(headers)"
                           "\n"
                           "#if KEYSRT_ABI != 2\n"
                           "#error \"$(schema)_keys.h and libkeysrt are of different versions: generate it again\"\n"
                           "#endif\n"
                           "\n";

/* What only some kinds need: an include for each header, in the order of the kinds. */
static void find_headers(struct kc_c *c)
{
    struct kc_buf text = {0};
    bool used[KC_KIND_COUNT] = {false};
    for (size_t i = 0; i < c->schema->keys_count; i++)
        used[c->schema->keys[i]->kind] = true;
    for (int i = 0; i < KC_KIND_COUNT; i++) {
        const struct kc_c_kind *kind = kc_c_kind((enum kc_kind)i);
        struct kc_buf line = {0};
        if (used[i] && kind->header != NULL)
            kc_buf_printf(&line, "#include \"%s\"\n", kind->header);
        if (line.len != 0 && (text.len == 0 || strstr(text.data, line.data) == NULL))
            kc_buf_puts(&text, line.data);
        kc_buf_free(&line);
    }
    c->v.value[KC_C_headers] = kc_arena_str(c->arena, text.len == 0 ? "" : text.data, text.len);
    kc_buf_free(&text);
}

static void put_head(struct kc_c *c)
{
    find_headers(c);
    const struct kc_schema *schema = c->schema;
    struct kc_buf text = {0};
    kc_buf_printf(&text, "%.*s_keys.h: made by keysc from %.*s. Edit that, not this.\n", KC_FMT(schema->name), KC_FMT(schema->file));
    if (schema->doc.len != 0) {
        kc_buf_putc(&text, '\n');
        kc_buf_str(&text, schema->doc);
    }
    kc_c_comment(c->out, (struct kc_str){text.data, text.len}, "");
    kc_buf_free(&text);
    c->origin = (struct kc_c_origin){"schema", schema->name, schema->span};
    kc_c_claim(c, c->v.value[KC_C_SCHEMA], "_KEYS_H");
    kc_c_put(c, head);
}

/* Behind a part, what only it needed goes; and in a check, the text. */
static void next_part(struct kc_c *c)
{
    kc_arena_clear(c->scratch);
    if (c->names != NULL)
        c->out->len = 0;
    else
        kc_buf_part(c->out);
}

static void put_types(struct kc_c *c)
{
    for (size_t i = 0; i < c->schema->types_count; i++) {
        if (c->schema->types[i]->name.data == NULL)
            continue;
        kc_c_declare_type(c, c->schema->types[i]);
        next_part(c);
    }
    kc_c_put_settings(c);
    next_part(c);
}

static void put_keys(struct kc_c *c, void (*put)(struct kc_c *c, const struct kc_key *key))
{
    for (size_t i = 0; i < c->schema->keys_count; i++) {
        put(c, c->schema->keys[i]);
        next_part(c);
    }
}

void kc_c_emit(struct kc_compilation *compilation, const struct kc_schema *schema, struct kc_c_names *names, struct kc_buf *out)
{
    struct kc_arena arena = {0}, scratch = {0};
    struct kc_c c;
    kc_c_begin(&c, compilation, schema, &arena, &scratch);
    c.out = out;
    c.names = names;
    c.shared = kc_c_shared_new();
    c.types = KC_NEW_ARRAY(&arena, struct kc_c_type, schema->types_count);
    c.params_declared = KC_NEW_ARRAY(&arena, bool, schema->keys_count);
    c.naming_declared = KC_NEW_ARRAY(&arena, bool, schema->keys_count);
    c.leases_named = KC_NEW_ARRAY(&arena, bool, schema->keys_count);
    put_head(&c);
    put_types(&c);
    put_keys(&c, kc_c_need_key);
    c.only_names = names != NULL;
    put_keys(&c, kc_c_put_key);
    kc_buf_puts(out, "\n#endif\n");
    kc_c_shared_free(c.shared);
    kc_arena_free(&scratch);
    kc_arena_free(&arena);
}

void kc_emit_c(struct kc_compilation *compilation, const struct kc_schema *schema, struct kc_buf *out)
{
    kc_c_emit(compilation, schema, NULL, out);
}
