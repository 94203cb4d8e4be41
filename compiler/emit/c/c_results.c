/* c_results.c: structs that own the one block of a result, one for each C type that calls give back, shared by all keys. */
#include "emit/c/c_emit.h"

#include <string.h>

static const char result_type[] = "typedef struct $(value)_result {\n"
                                  "    $(element) value;\n"
                                  "    keysrt_block block;\n"
                                  "} $(value)_result;\n";
static const char array_type[] = "typedef struct $(value)_array {\n"
                                 "    $(element) *items;\n"
                                 "    size_t count;\n"
                                 "    keysrt_block block;\n"
                                 "} $(value)_array;\n";
static const char lookups_type[] = "typedef struct $(value)_lookup {\n"
                                   "    bool found;\n"
                                   "    $(element) value;\n"
                                   "} $(value)_lookup;\n"
                                   "typedef struct $(value)_lookups {\n"
                                   "    $(value)_lookup *items;\n"
                                   "    size_t count;\n"
                                   "    keysrt_block block;\n"
                                   "} $(value)_lookups;\n";
static const char clear_function[] = "static inline void $(value)_clear($(value) *result)\n"
                                     "{\n"
                                     "    keysrt_block_free(&result->block);\n"
                                     "    memset(result, 0, sizeof *result);\n"
                                     "}\n";

static struct kc_str owner_name(struct kc_c *c, const struct kc_type *type, const char *suffix)
{
    return KC_C_JOIN(c->scratch, c->schema->name, KC_STR("_"), kc_c_type_of(c, type)->stem, {suffix, strlen(suffix)});
}

void kc_c_put_clear(struct kc_c *c, struct kc_str name)
{
    kc_c_claim(c, name, "_clear");
    c->v.value[KC_C_value] = name;
    kc_c_put(c, clear_function);
}

/* Writes template and clear function of a struct, once: two types with the same name in C share it. */
static bool declare(struct kc_c *c, const struct kc_type *type, const char *suffix, const char *text)
{
    kc_c_declare_type(c, type);
    struct kc_str name = owner_name(c, type, suffix);
    if (!kc_c_first(c, name))
        return false;
    struct kc_c_origin before = c->origin;
    if (type->name.data != NULL)
        c->origin = (struct kc_c_origin){"type", type->name, type->span};
    kc_c_claim_name(c, name);
    c->v.value[KC_C_value] = owner_name(c, type, "");
    c->v.value[KC_C_element] = kc_c_type_of(c, type)->name;
    kc_c_put(c, text);
    kc_c_put_clear(c, name);
    kc_buf_putc(c->out, '\n');
    c->origin = before;
    return true;
}

struct kc_str kc_c_result_name(struct kc_c *c, const struct kc_type *type)
{
    bool plain = kc_str_is(kc_c_type_of(c, type)->name, "keysrt_view");
    return plain ? KC_STR("keysrt_text") : owner_name(c, type, "_result");
}

void kc_c_declare_result(struct kc_c *c, const struct kc_type *type)
{
    struct kc_c_type *known = kc_c_type_of(c, type);
    if (known->has_result)
        return;
    known->has_result = true;
    if (!known->fixed && !kc_str_is(known->name, "keysrt_view"))
        declare(c, type, "_result", result_type);
    else
        kc_c_declare_type(c, type);
}

void kc_c_declare_array(struct kc_c *c, const struct kc_type *type)
{
    struct kc_c_type *known = kc_c_type_of(c, type);
    if (known->has_array)
        return;
    known->has_array = true;
    declare(c, type, "_array", array_type);
}

void kc_c_declare_lookups(struct kc_c *c, const struct kc_type *type)
{
    struct kc_c_type *known = kc_c_type_of(c, type);
    if (known->has_lookups)
        return;
    known->has_lookups = true;
    if (declare(c, type, "_lookups", lookups_type))
        kc_c_claim_name(c, owner_name(c, type, "_lookup"));
}

/* ---- Keys named in calls on another ---------------------------------------------------------------------------------- */

static const char ref_type[] = "/* Made by the …_ref() of a key; *params is borrowed. */\n"
                               "typedef struct $(refs) {\n"
                               "    $(element) ref;\n"
                               "} $(refs);\n"
                               "\n";

struct kc_str kc_c_ref_name(struct kc_c *c, const struct kc_type *type, const char *kind)
{
    struct kc_str name = {kind, strlen(kind)};
    if (type == NULL)
        return KC_C_JOIN(c->scratch, c->schema->name, KC_STR("_any_"), name);
    return KC_C_JOIN(c->scratch, c->schema->name, KC_STR("_"), name, KC_STR("_of_"), kc_c_type_of(c, type)->stem);
}

void kc_c_declare_ref(struct kc_c *c, const struct kc_type *type, const char *kind)
{
    struct kc_str name = kc_c_ref_name(c, type, kind);
    if (!kc_c_first(c, name))
        return;
    kc_c_claim_name(c, name);
    c->v.value[KC_C_refs] = name;
    c->v.value[KC_C_element] = strcmp(kind, "zset") == 0 ? KC_STR("keysrt_weighted_ref") : KC_STR("keysrt_ref");
    kc_c_put(c, ref_type);
}
