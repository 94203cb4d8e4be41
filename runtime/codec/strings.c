/* strings.c: is this text of the bytes, the length and the language that its type says? UTF-8, too. */
#include "codec/internal.h"

#if defined(__x86_64__) && defined(__GNUC__)
#define HAVE_SSSE3_VARIANT 1
#include <tmmintrin.h>
#endif

static bool allowed_one_by_one(const unsigned char *allowed, const char *data, size_t len)
{
    for (size_t i = 0; i < len; i++)
        if (!keysrt_in_class(allowed, data[i]))
            return false;
    return true;
}

#ifdef HAVE_SSSE3_VARIANT
/* Sixteen bytes at once: byte / 8 chooses one of the set's 32 bytes (two shuffles of 16), byte % 8 the bit in it. */
__attribute__((target("ssse3"))) static inline bool sixteen_allowed(__m128i low_half, __m128i high_half, __m128i bytes)
{
    const __m128i bit_of = _mm_setr_epi8(1, 2, 4, 8, 16, 32, 64, -128, 1, 2, 4, 8, 16, 32, 64, -128);
    __m128i row = _mm_and_si128(_mm_srli_epi16(bytes, 3), _mm_set1_epi8(0x1F));
    /* A shuffle gives 0 where the index has its top bit set: +112 sets it for rows from 16 on, -16 for those below. */
    __m128i lower = _mm_shuffle_epi8(low_half, _mm_add_epi8(row, _mm_set1_epi8(112)));
    __m128i upper = _mm_shuffle_epi8(high_half, _mm_sub_epi8(row, _mm_set1_epi8(16)));
    __m128i bit = _mm_shuffle_epi8(bit_of, _mm_and_si128(bytes, _mm_set1_epi8(7)));
    __m128i hit = _mm_and_si128(_mm_or_si128(lower, upper), bit);
    return !_mm_movemask_epi8(_mm_cmpeq_epi8(hit, _mm_setzero_si128()));
}

/* Every load lies inside the text: the last one overlaps the one before, or the two halves overlap. */
__attribute__((target("ssse3"))) static bool allowed_by_sixteen(const unsigned char *allowed, const char *data, size_t len)
{
    __m128i low_half = _mm_loadu_si128((const __m128i *)(const void *)allowed);
    __m128i high_half = _mm_loadu_si128((const __m128i *)(const void *)(allowed + 16));
    if (len < 16) {
        uint64_t halves[2];
        if (len >= 8) {
            memcpy(&halves[0], data, 8);
            memcpy(&halves[1], data + len - 8, 8);
        } else {
            uint32_t quarters[2];
            memcpy(&quarters[0], data, 4);
            memcpy(&quarters[1], data + len - 4, 4);
            halves[0] = halves[1] = quarters[0] | (uint64_t)quarters[1] << 32;
        }
        return sixteen_allowed(low_half, high_half, _mm_set_epi64x((long long)halves[1], (long long)halves[0]));
    }
    for (size_t at = 0; at + 16 < len; at += 16)
        if (!sixteen_allowed(low_half, high_half, _mm_loadu_si128((const __m128i *)(const void *)(data + at))))
            return false;
    return sixteen_allowed(low_half, high_half, _mm_loadu_si128((const __m128i *)(const void *)(data + len - 16)));
}
#endif

bool keysrt_bytes_allowed(const unsigned char allowed[32], const char *data, size_t len)
{
#ifdef HAVE_SSSE3_VARIANT
    if (len >= 4 && __builtin_cpu_supports("ssse3"))
        return allowed_by_sixteen(allowed, data, len);
#endif
    return allowed_one_by_one(allowed, data, len);
}

bool keysrt_automaton_accepts(const keysrt_automaton *automaton, const char *data, size_t len)
{
    size_t state = 1;
    for (size_t i = 0; i < len && state; i++)
        state = automaton->next[state * automaton->class_count + automaton->classes[(unsigned char)data[i]]];
    return automaton->accepts[state >> 3] >> (state & 7) & 1;
}

/* ---- UTF-8 ------------------------------------------------------------------------------------------------------ */

static bool is_tail(char c)
{
    return ((unsigned char)c & 0xC0) == 0x80;
}

size_t keysrt_utf8_step(const char *data, size_t len)
{
    if (!len)
        return 0;
    unsigned first = (unsigned char)data[0], second = len > 1 ? (unsigned char)data[1] : 0;
    if (first < 0x80)
        return 1;
    if (first < 0xC2 || len < 2 || !is_tail(data[1]))
        return 0;
    if (first < 0xE0)
        return 2;
    if (first < 0xF0) { /* no overlong form, no surrogate */
        bool sound = len >= 3 && is_tail(data[2]) && !(first == 0xE0 && second < 0xA0) && !(first == 0xED && second > 0x9F);
        return sound ? 3 : 0;
    }
    bool sound = first < 0xF5 && len >= 4 && is_tail(data[2]) && is_tail(data[3]) && !(first == 0xF0 && second < 0x90) &&
                 !(first == 0xF4 && second > 0x8F);
    return sound ? 4 : 0;
}

bool keysrt_is_utf8(const char *data, size_t len)
{
    for (size_t at = 0; at < len;) {
        size_t step = keysrt_utf8_step(data + at, len - at);
        if (!step)
            return false;
        at += step;
    }
    return true;
}
