/* bitmap.c: keys that hold bits. Must not know connections or batches. */
#include "keysrt_bitmap.h"

#include "kinds/common.h"
#include "kinds/refs.h"
#include "replies/reply_state.h"

#define LAST_BIT UINT32_MAX

/* ---- Replies ------------------------------------------------------------------------------------------------------- */

static keysrt_status integer_bit(keysrt_reply *reply, int64_t value)
{
    bool bit = value == 1;
    if (value != 0 && value != 1)
        return keysrt_reply_unexpected(reply, "an integer other than 0 and 1");
    if (reply->expect->out != NULL)
        memcpy(reply->expect->out, &bit, sizeof bit);
    return KEYSRT_OK;
}

static const keysrt_decoder reply_bit = {.expects = "0 or 1", .integer = integer_bit};

static keysrt_status integer_position(keysrt_reply *reply, int64_t value)
{
    uint64_t bit = (uint64_t)value;
    if (value < -1)
        return keysrt_reply_unexpected(reply, "an integer below -1");
    if (value == -1)
        return KEYSRT_MISS;
    memcpy(reply->expect->out, &bit, sizeof bit);
    return KEYSRT_OK;
}

static const keysrt_decoder reply_position = {.expects = "an integer from -1", .integer = integer_position};

static keysrt_status integer_bytes(keysrt_reply *reply, int64_t value)
{
    uint64_t bits = (uint64_t)value * 8;
    if (value < 0 || value > INT64_MAX / 8)
        return keysrt_reply_unexpected(reply, "no length");
    if (reply->expect->out != NULL)
        memcpy(reply->expect->out, &bits, sizeof bits);
    return KEYSRT_OK;
}

static const keysrt_decoder reply_bytes_as_bits = {.expects = "a length in bytes", .integer = integer_bytes};

/* ---- Bits ---------------------------------------------------------------------------------------------------------- */

static void write_bit(keysrt_call *call, uint64_t bit)
{
    if (bit > LAST_BIT)
        keysrt_call_refuse(call, KEYSRT_INVALID, "bit: %llu is beyond %lu, the last one of a bitmap", (unsigned long long)bit,
                           (unsigned long)LAST_BIT);
    keysrt_call_number(call, (int64_t)(bit & LAST_BIT));
}

static void write_value(keysrt_call *call, bool value)
{
    if (value)
        KEYSRT_CALL_RAW(call, "$1\r\n1\r\n");
    else
        KEYSRT_CALL_RAW(call, "$1\r\n0\r\n");
}

keysrt_status keysrt_bitmap_set(keysrt_client *client, const keysrt_key *key, const void *params, uint64_t bit, bool value,
                                keysrt_duration ttl, bool *old)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "SETBIT");
    keysrt_call_write(&call, params, ttl, &(keysrt_shape){2, 0});
    write_bit(&call, bit);
    write_value(&call, value);
    return keysrt_call_finish(&call,
                              &(keysrt_expect){.decoder = &reply_bit, .out = old, .flags = keysrt_repeatable_unless(old)});
}

keysrt_status keysrt_bitmap_get(keysrt_client *client, const keysrt_key *key, const void *params, uint64_t bit, bool *out)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "GETBIT");
    keysrt_call_read(&call, params, 1);
    write_bit(&call, bit);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &reply_bit, .out = out, .flags = KEYSRT_REPEATABLE});
}

keysrt_status keysrt_bitmap_set_many(keysrt_client *client, const keysrt_key *key, const void *params, const keysrt_bit *bits,
                                     size_t count, keysrt_duration ttl, uint64_t *changed)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "BITFIELD");
    if (count == 0)
        return keysrt_answer_zero(&call, changed);
    keysrt_ttl_plan plan = keysrt_call_plan_write(&call, params, ttl);
    keysrt_call_script(&call, &keysrt_script_bitmap_set, params, 2 + 2 * count);
    keysrt_call_ttl(&call, &plan);
    for (size_t i = 0; i < count && call.status == KEYSRT_OK; i++) {
        write_bit(&call, bits[i].bit);
        write_value(&call, bits[i].value);
    }
    return keysrt_call_finish(
        &call, &(keysrt_expect){.decoder = &keysrt_reply_count, .out = changed, .flags = keysrt_repeatable_unless(changed)});
}

keysrt_status keysrt_bitmap_get_many(keysrt_client *client, const keysrt_key *key, const void *params, const uint64_t *bits,
                                     size_t count, bool *out)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "BITFIELD_RO");
    if (count == 0)
        return keysrt_answer_zero(&call, NULL);
    keysrt_call_read(&call, params, 3 * count);
    for (size_t i = 0; i < count && call.status == KEYSRT_OK; i++) {
        KEYSRT_CALL_RAW(&call, "$3\r\nGET\r\n$2\r\nu1\r\n");
        write_bit(&call, bits[i]);
    }
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_bools,
                                                      .out = out,
                                                      .number = count,
                                                      .flags = KEYSRT_REPEATABLE});
}

/* ---- Ranges -------------------------------------------------------------------------------------------------------- */

static void write_range(keysrt_call *call, const keysrt_bit_range *range)
{
    if (range == NULL)
        return;
    if (range->unit != KEYSRT_IN_BYTES && range->unit != KEYSRT_IN_BITS)
        keysrt_call_refuse(call, KEYSRT_INVALID, "unit: %d is neither KEYSRT_IN_BYTES nor KEYSRT_IN_BITS", (int)range->unit);
    keysrt_call_number(call, range->start);
    keysrt_call_number(call, range->stop);
    keysrt_call_text(call, range->unit == KEYSRT_IN_BITS ? "BIT" : "BYTE");
}

keysrt_status keysrt_bitmap_count(keysrt_client *client, const keysrt_key *key, const void *params, const keysrt_bit_range *range,
                                  uint64_t *out)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "BITCOUNT");
    keysrt_call_read(&call, params, range == NULL ? 0 : 3);
    write_range(&call, range);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_count, .out = out, .flags = KEYSRT_REPEATABLE});
}

keysrt_status keysrt_bitmap_find(keysrt_client *client, const keysrt_key *key, const void *params, bool value,
                                 const keysrt_bit_range *range, uint64_t *out)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "BITPOS");
    keysrt_call_read(&call, params, range == NULL ? 1 : 4);
    write_value(&call, value);
    write_range(&call, range);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &reply_position, .out = out, .flags = KEYSRT_REPEATABLE});
}

keysrt_status keysrt_bitmap_length(keysrt_client *client, const keysrt_key *key, const void *params, uint64_t *out)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "STRLEN");
    keysrt_call_read(&call, params, 0);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &reply_bytes_as_bits, .out = out, .flags = KEYSRT_REPEATABLE});
}

/* ---- Between bitmaps ----------------------------------------------------------------------------------------------- */

keysrt_status keysrt_bitmap_store(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_bit_operation operation,
                                  const keysrt_ref *sources, size_t count, keysrt_duration ttl, uint64_t *length)
{
    static const char *const operations[] = {"AND", "OR", "XOR", "NOT"};
    const keysrt_operands all = {{key, params}, sources, count};
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "BITOP");
    keysrt_refs_check(&call, "sources", sources, count, 1);
    if (operation == KEYSRT_BIT_NOT && count != 1)
        keysrt_call_refuse(&call, KEYSRT_INVALID, "sources: NOT takes one");
    keysrt_operands_write_store(&call, &all, &(keysrt_storing){operations[operation], ttl});
    uint32_t flags = keysrt_operands_meet(&all) ? 0 : KEYSRT_REPEATABLE; /* a bitmap that is XORed or negated into itself differs each time */
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &reply_bytes_as_bits, .out = length, .flags = flags});
}
