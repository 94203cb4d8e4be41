/* bitmap.c: the C of bitmaps. */
#include "emit/c/kinds/kind.h"

#define SOURCES ", const $(refs) *sources, size_t count$(ttl_arg), uint64_t *length"
#define RANGE ", int64_t start, int64_t stop, keysrt_bit_unit unit, uint64_t *out"
#define RANGE_SETUP "    const keysrt_bit_range range = {start, stop, unit};\n"
static const struct kc_c_call_row bitmap_calls[] = {
    {"set", WRITES, ", uint64_t bit, bool value$(ttl_arg), bool *old", "", "keysrt_bitmap_set($(at), bit, value, $(ttl), old)", "SETBIT",
     "old may be NULL."},
    {"set_many", WRITES, ", const keysrt_bit *bits, size_t count$(ttl_arg), uint64_t *changed", "",
     "keysrt_bitmap_set_many($(at), bits, count, $(ttl), changed)", "BITFIELD", "In one step; changed (may be NULL): how many were different."},
    {"get", 0, ", uint64_t bit, bool *out", "", "keysrt_bitmap_get($(at), bit, out)", "GETBIT", "false where there is no key."},
    {"get_many", 0, ", const uint64_t *bits, size_t count, bool *out", "", "keysrt_bitmap_get_many($(at), bits, count, out)", "BITFIELD_RO",
     "out: count answers."},
    {"count", 0, ", uint64_t *out", "", "keysrt_bitmap_count($(at), NULL, out)", "BITCOUNT", "Bits that are set."},
    {"count_range", 0, RANGE, RANGE_SETUP, "keysrt_bitmap_count($(at), &range, out)", "BITCOUNT",
     "Both ends included, in bytes or bits; negative: from the end."},
    {"find", 0, ", bool value, uint64_t *out", "", "keysrt_bitmap_find($(at), value, NULL, out)", "BITPOS",
     "The first bit that is value; behind the end all are false; MISS: none."},
    {"find_range", 0, ", bool value" RANGE, RANGE_SETUP, "keysrt_bitmap_find($(at), value, &range, out)", "BITPOS",
     "The first one of the range; MISS: none."},
    {"length", 0, ", uint64_t *out", "", "keysrt_bitmap_length($(at), out)", "STRLEN", "In bits, a multiple of 8."},
    KC_C_REF_ROW("bitmap"),
    {"store_and", WRITES, SOURCES, "", "keysrt_bitmap_store($(at), KEYSRT_BIT_AND, (const keysrt_ref *)sources, count, $(ttl), length)", "BITOP",
     "This bitmap becomes the result; length (may be NULL) in bits."},
    {"store_or", WRITES, SOURCES, "", "keysrt_bitmap_store($(at), KEYSRT_BIT_OR, (const keysrt_ref *)sources, count, $(ttl), length)", "BITOP",
     "This bitmap becomes the result; length (may be NULL) in bits."},
    {"store_xor", WRITES, SOURCES, "", "keysrt_bitmap_store($(at), KEYSRT_BIT_XOR, (const keysrt_ref *)sources, count, $(ttl), length)", "BITOP",
     "This bitmap becomes the result; length (may be NULL) in bits."},
    {"store_not", WRITES, ", $(refs) source$(ttl_arg), uint64_t *length", "",
     "keysrt_bitmap_store($(at), KEYSRT_BIT_NOT, &source.ref, 1, $(ttl), length)", "BITOP", "This bitmap becomes the result; length (may be NULL) in bits."},
};
static const struct kc_c_call_table bitmap_table = KC_C_CALL_TABLE(bitmap_calls);

static void need(struct kc_c *c, const struct kc_key *key)
{
    (void)key;
    kc_c_declare_ref(c, NULL, "bitmap");
}

static void visit(const struct kc_c_visit *v)
{
    kc_c_ref_variables(v->c, v->key, "bitmap");
    kc_c_visit_calls(v, 0, &bitmap_table);
}

const struct kc_c_kind kc_c_kind_bitmap = {.code = "BITMAP", .header = "keysrt_bitmap.h", .need = need, .visit = visit};
