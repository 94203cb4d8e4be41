/* test_cache_envelope.c: the stored form of a cache's values: what is one, what is none, and that no bytes do harm. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <zstd.h>

#include "recipes/cache.h"

enum { MOST = 4096 };

/* An envelope with `versions` ("3" "42"), as cache_fill.lua writes it. */
static size_t make(char *out, unsigned flags, const char *const *versions, unsigned count, keysrt_view payload)
{
    static const unsigned char numbers[] = {0, 0, 1, 0x8b, 0xcf, 0xe5, 0x68, 0x7b, 0, 0, 1, 0x8b, 0xcf, 0xe5, 0x80, 0, 0, 0, 4, 0xd2};
    keysrt_envelope_mark(out, flags);
    out[6] = (char)count;
    out[7] = 0;
    memcpy(out + 8, numbers, sizeof numbers);
    size_t len = KEYSRT_ENVELOPE_HEAD;
    for (unsigned i = 0; i < count; i++) {
        size_t size = strlen(versions[i]);
        out[len++] = (char)size;
        memcpy(out + len, versions[i], size);
        len += size;
    }
    memcpy(out + len, payload.data, payload.len);
    return len + payload.len;
}

static void what_was_written_is_read(void **state)
{
    static const char *const versions[] = {"3", "1700000000000000", ""};
    char bytes[MOST];
    keysrt_envelope envelope;
    (void)state;
    for (unsigned count = 0; count <= 3; count++) {
        size_t len = make(bytes, 0, versions, count, keysrt_str("payload"));
        assert_true(keysrt_envelope_read(&envelope, bytes, len));
        assert_int_equal(envelope.version_count, count);
        assert_int_equal(envelope.created_ms, INT64_C(1700000000123));
        assert_int_equal(envelope.soft_ms, 0x18bcfe58000);
        assert_int_equal(envelope.delta_ms, 1234);
        assert_int_equal(envelope.payload.len, 7);
        assert_memory_equal(envelope.payload.data, "payload", 7);
        /* Cut anywhere in front of the payload, it is none. */
        for (size_t cut = 0; cut < len - 7; cut++)
            assert_false(keysrt_envelope_read(&envelope, bytes, cut));
    }
}

static void other_magic_versions_flags_and_numbers_are_none(void **state)
{
    char good[MOST];
    keysrt_envelope envelope;
    size_t len = make(good, 0, NULL, 0, keysrt_str("payload"));
    (void)state;
    for (size_t at = 0; at < 8; at++)
        for (unsigned byte = 0; byte < 256; byte++) {
            char bytes[MOST];
            memcpy(bytes, good, len);
            bytes[at] = (char)byte;
            bool same = bytes[at] == good[at], versions = at == 6 && byte == 0;
            bool compressed = at == 5 && byte == KEYSRT_ENVELOPE_COMPRESSED;
            if (at == 6 && byte != 0)
                continue; /* versions may be found in the payload */
            assert_int_equal(keysrt_envelope_read(&envelope, bytes, len), same || versions || compressed);
        }
    good[8] = (char)0x80; /* times beyond 63 bits */
    assert_false(keysrt_envelope_read(&envelope, good, len));
    good[8] = 0;
    good[16] = (char)0xff;
    assert_false(keysrt_envelope_read(&envelope, good, len));
}

static void an_absence_has_no_payload(void **state)
{
    char bytes[MOST];
    keysrt_envelope envelope;
    (void)state;
    size_t len = make(bytes, KEYSRT_ENVELOPE_ABSENT, NULL, 0, keysrt_str(""));
    assert_true(keysrt_envelope_read(&envelope, bytes, len));
    bytes[len] = 'x';
    assert_false(keysrt_envelope_read(&envelope, bytes, len + 1));
    len = make(bytes, KEYSRT_ENVELOPE_ABSENT | KEYSRT_ENVELOPE_COMPRESSED, NULL, 0, keysrt_str(""));
    assert_false(keysrt_envelope_read(&envelope, bytes, len));
}

static void compressed_is_only_what_becomes_smaller(void **state)
{
    static char zeroes[100000];
    keysrt_buffer packed = {0}, opened = {0};
    keysrt_view plain;
    (void)state;
    assert_true(keysrt_envelope_compress(&packed, (keysrt_view){zeroes, sizeof zeroes}));
    assert_true(packed.len < 200);
    keysrt_envelope envelope = {.flags = KEYSRT_ENVELOPE_COMPRESSED, .payload = {packed.data, packed.len}};
    assert_int_equal(keysrt_envelope_open(&envelope, sizeof zeroes, &opened, &plain), KEYSRT_OK);
    assert_int_equal(plain.len, sizeof zeroes);
    assert_memory_equal(plain.data, zeroes, sizeof zeroes);
    size_t before = opened.len;
    assert_int_equal(keysrt_envelope_open(&envelope, sizeof zeroes - 1, &opened, &plain), KEYSRT_MISS);
    assert_int_equal(opened.len, before);
    for (size_t cut = 0; cut < packed.len; cut++) { /* a frame cut short */
        envelope.payload.len = cut;
        assert_int_equal(keysrt_envelope_open(&envelope, sizeof zeroes, &opened, &plain), KEYSRT_MISS);
    }
    before = packed.len;
    assert_false(keysrt_envelope_compress(&packed, keysrt_str("no")));
    assert_false(keysrt_envelope_compress(&packed, keysrt_str("")));
    assert_int_equal(packed.len, before);
    keysrt_buffer_free(&packed);
    keysrt_buffer_free(&opened);
}

/* A frame may tell another size than it has, or none. */
static void a_frame_that_lies_about_its_size_is_a_miss(void **state)
{
    char frame[MOST], source[1000] = "";
    keysrt_buffer opened = {0};
    keysrt_view plain;
    (void)state;
    ZSTD_CCtx *context = ZSTD_createCCtx();
    assert_non_null(context);
    ZSTD_CCtx_setParameter(context, ZSTD_c_contentSizeFlag, 0);
    size_t len = ZSTD_compress2(context, frame, sizeof frame, source, sizeof source);
    assert_false(ZSTD_isError(len));
    keysrt_envelope envelope = {.flags = KEYSRT_ENVELOPE_COMPRESSED, .payload = {frame, len}};
    assert_int_equal(keysrt_envelope_open(&envelope, MOST, &opened, &plain), KEYSRT_MISS);
    ZSTD_freeCCtx(context);
    len = ZSTD_compress(frame, sizeof frame, source, sizeof source, 3);
    envelope.payload.len = len;
    for (size_t at = 4; at < len; at++) { /* the size stands in the first bytes; all the others too */
        char kept = frame[at];
        for (int byte = 0; byte < 256; byte += 5) {
            frame[at] = (char)byte;
            keysrt_status status = keysrt_envelope_open(&envelope, MOST, &opened, &plain);
            assert_true(status == KEYSRT_OK || status == KEYSRT_MISS);
            assert_true(status != KEYSRT_OK || plain.len <= MOST);
            opened.len = 0;
        }
        frame[at] = kept;
    }
    keysrt_buffer_free(&opened);
}

static void no_bytes_do_harm(void **state)
{
    char base[MOST];
    static const char *const versions[] = {"17", "4"};
    size_t len = make(base, 0, versions, 2, keysrt_str("some payload"));
    uint64_t random = 0x9E3779B97F4A7C15u;
    (void)state;
    for (int i = 0; i < 200000; i++) {
        random ^= random << 13, random ^= random >> 7, random ^= random << 17;
        size_t size = (random >> 40) % (len + 1);
        char *bytes = malloc(size + 1); /* exactly as large, so that reading on is seen */
        assert_non_null(bytes);
        memcpy(bytes, base, size);
        for (uint64_t changes = random % 4; changes > 0 && size > 0; changes--)
            bytes[(random >> (8 * changes)) % size] = (char)(random >> (5 * changes));
        keysrt_envelope envelope;
        if (keysrt_envelope_read(&envelope, bytes, size)) {
            assert_true(envelope.payload.data >= bytes + KEYSRT_ENVELOPE_HEAD && envelope.payload.data + envelope.payload.len == bytes + size);
        }
        free(bytes);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_was_written_is_read),
        cmocka_unit_test(other_magic_versions_flags_and_numbers_are_none),
        cmocka_unit_test(an_absence_has_no_payload),
        cmocka_unit_test(compressed_is_only_what_becomes_smaller),
        cmocka_unit_test(a_frame_that_lies_about_its_size_is_a_miss),
        cmocka_unit_test(no_bytes_do_harm),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
