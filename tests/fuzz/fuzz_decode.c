/* Arbitrary bytes to every type's decoding, to the JSON reader and to the names of keys. What must hold:
 * - text of a canonical type that is taken is what encoding gives back, byte for byte;
 * - text of any other type is taken again after encoding, and then stays the same;
 * - what is refused leaves a sentence and no result; the two checks (decoding, keysrt_accepts) agree;
 * - a name that is taken is built again from its parameters. */
#include <stdio.h>
#include <stdlib.h>

#include "support/samples.h"

#define REQUIRE(condition)                                                 \
    do {                                                                   \
        if (!(condition)) {                                                \
            fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition); \
            abort();                                                       \
        }                                                                  \
    } while (0)

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

typedef union any_value { /* aligned, and large enough for the C value of each sample */
    sample_all all;
    long double align;
} any_value;

static keysrt_sink sink;
static keysrt_block block;

static bool decode(const keysrt_type *type, const char *text, size_t len, any_value *out)
{
    keysrt_error error = {0};
    REQUIRE(keysrt_sink_begin(&sink, type->size) == KEYSRT_OK);
    keysrt_status status = keysrt_decode(&sink, 0, type, text, len, &error);
    REQUIRE(status == KEYSRT_OK || status == KEYSRT_BAD_VALUE);
    REQUIRE((status == KEYSRT_OK) == (error.len == 0));
    REQUIRE(error.len == strlen(error.text));
    return status == KEYSRT_OK && keysrt_sink_commit(&sink, out, &block) == KEYSRT_OK;
}

static void check_type(const sample_type *sample, const char *text, size_t len)
{
    any_value value;
    keysrt_buffer first = {0}, second = {0};
    keysrt_error error = {0};
    bool taken = decode(sample->type, text, len, &value);
    REQUIRE(taken == keysrt_accepts(sample->type, text, len));
    if (!taken)
        return;
    REQUIRE(keysrt_encode_text(&first, sample->type, &value, &error) == KEYSRT_OK);
    if (sample->canonical)
        REQUIRE(first.len == len && (!len || !memcmp(first.data, text, len)));
    REQUIRE(decode(sample->type, first.len ? first.data : "", first.len, &value));
    REQUIRE(keysrt_encode_text(&second, sample->type, &value, &error) == KEYSRT_OK);
    REQUIRE(first.len == second.len && (!first.len || !memcmp(first.data, second.data, first.len)));
    keysrt_buffer_free(&first);
    keysrt_buffer_free(&second);
}

static void check_key(const keysrt_key *key, const char *name, size_t len)
{
    any_value params;
    keysrt_buffer again = {0};
    keysrt_error error = {0};
    keysrt_status status = keysrt_parse_key(key, name, len, NULL, &params, &block, &error);
    REQUIRE(status == KEYSRT_OK || status == KEYSRT_MISS);
    if (status == KEYSRT_MISS)
        return;
    REQUIRE(keysrt_encode_key_text(&again, key, &params, NULL, &error) == KEYSRT_OK);
    REQUIRE(again.len == len && !memcmp(again.data, name, len));
    keysrt_buffer_free(&again);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const keysrt_key *const keys[] = {&sample_session, &sample_queue_job, &sample_queue_meta, &sample_queue_state,
                                             &sample_work,    &sample_tenant,    &sample_fixed};
    char *text = malloc(size ? size : 1); /* of its exact size, so that reading beyond it is noticed */
    if (!text)
        return 0;
    if (size)
        memcpy(text, data, size);
    for (size_t i = 0; i < sample_type_count; i++)
        check_type(&sample_types[i], text, size);
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        check_key(keys[i], text, size);
    free(text);
    return 0;
}
