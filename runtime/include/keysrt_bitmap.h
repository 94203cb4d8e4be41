/* keysrt_bitmap.h: the calls of bitmaps: bits in a string, counted from 0 (the highest bit of the first byte), as SETBIT has them. Not for
 * people: include the generated header. What keysrt_tables.h says of its calls holds here. */
#ifndef KEYSRT_BITMAP_H
#define KEYSRT_BITMAP_H

#include "keysrt_collections.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Bits are 0 to 4294967295, as many as a string of 512 MB holds; what is beyond is INVALID. Setting a bit makes the string as long as it
 * needs: one far out costs memory and the server's time. Where there is no key, or behind its end, bits are false.
 * TTL: setting and storing apply the key's clause. Redis type: string. */

/* One bit and what it becomes. */
typedef struct keysrt_bit {
    uint64_t bit;
    bool value;
} keysrt_bit;

/* What the ends of a range count. */
typedef enum keysrt_bit_unit { KEYSRT_IN_BYTES, KEYSRT_IN_BITS } keysrt_bit_unit;
/* Both ends included; negative: from the last byte or bit, -1. */
typedef struct keysrt_bit_range {
    int64_t start, stop;
    keysrt_bit_unit unit;
} keysrt_bit_range;

typedef enum keysrt_bit_operation { KEYSRT_BIT_AND, KEYSRT_BIT_OR, KEYSRT_BIT_XOR, KEYSRT_BIT_NOT } keysrt_bit_operation;

/* SETBIT. old (may be NULL): what it was; a lost reply is repeated where it is NULL. */
KEYSRT_MUST_USE keysrt_status keysrt_bitmap_set(keysrt_client *client, const keysrt_key *key, const void *params, uint64_t bit, bool value,
                                                keysrt_duration ttl, bool *old);
KEYSRT_MUST_USE keysrt_status keysrt_bitmap_get(keysrt_client *client, const keysrt_key *key, const void *params, uint64_t bit, bool *out);
/* Many in one step (BITFIELD), in their order; changed (may be NULL) counts those that were different. */
KEYSRT_MUST_USE keysrt_status keysrt_bitmap_set_many(keysrt_client *client, const keysrt_key *key, const void *params,
                                                     const keysrt_bit *bits, size_t count, keysrt_duration ttl, uint64_t *changed);
/* out: an array of count bools, written on OK, all or none. */
KEYSRT_MUST_USE keysrt_status keysrt_bitmap_get_many(keysrt_client *client, const keysrt_key *key, const void *params,
                                                     const uint64_t *bits, size_t count, bool *out);
/* BITCOUNT, of a range or (NULL) of all. */
KEYSRT_MUST_USE keysrt_status keysrt_bitmap_count(keysrt_client *client, const keysrt_key *key, const void *params,
                                                  const keysrt_bit_range *range, uint64_t *out);
/* BITPOS: the first bit that is `value`, in a range or (NULL) in all; MISS: none. Without a range the bits behind the end count as false, so
 * there always is a false one. */
KEYSRT_MUST_USE keysrt_status keysrt_bitmap_find(keysrt_client *client, const keysrt_key *key, const void *params, bool value,
                                                 const keysrt_bit_range *range, uint64_t *out);
/* In bits, always a multiple of 8; 0: there is no key. */
KEYSRT_MUST_USE keysrt_status keysrt_bitmap_length(keysrt_client *client, const keysrt_key *key, const void *params, uint64_t *out);
/* BITOP: this key becomes the result, as a write that replaces it; of sources without a bit it is gone. NOT takes one source.
 * length (may be NULL): of the result, in bits. */
KEYSRT_MUST_USE keysrt_status keysrt_bitmap_store(keysrt_client *client, const keysrt_key *key, const void *params,
                                                  keysrt_bit_operation operation, const keysrt_ref *sources, size_t count,
                                                  keysrt_duration ttl, uint64_t *length);

#ifdef __cplusplus
}
#endif
#endif
