/* test_arena.c: scratch memory that is emptied, and texts that go out in pieces. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/arena.h"

static void memory_of_an_emptied_arena_is_zero_again(void **state)
{
    (void)state;
    static const size_t sizes[] = {16, 1000, 100 * 1000, 3 * 1000 * 1000, 20 * 1000 * 1000, 64};
    struct kc_arena arena = {0};
    kc_arena_clear(&arena);
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        for (int again = 0; again < 2; again++) {
            unsigned char *memory = kc_arena_alloc(&arena, sizes[i]);
            for (size_t j = 0; j < sizes[i]; j += 7)
                assert_int_equal(memory[j], 0);
            memset(memory, 0xff, sizes[i]);
            kc_arena_clear(&arena);
        }
    }
    kc_arena_free(&arena);
}

static void an_emptied_arena_gives_the_same_memory_again(void **state)
{
    (void)state;
    struct kc_arena arena = {0};
    void *first = kc_arena_alloc(&arena, 100);
    kc_arena_clear(&arena);
    assert_ptr_equal(kc_arena_alloc(&arena, 100), first);
    kc_arena_free(&arena);
}

struct collector {
    struct kc_drain drain;
    struct kc_buf text;
    size_t pieces;
};

static void collect(struct kc_drain *drain, const char *data, size_t len)
{
    struct collector *collector = (struct collector *)drain;
    kc_buf_put(&collector->text, data, len);
    collector->pieces++;
}

static void a_text_that_goes_out_in_pieces_is_the_same_text(void **state)
{
    (void)state;
    struct collector collector = {.drain.take = collect};
    struct kc_buf out = {.drain = &collector.drain}, whole = {0};
    for (unsigned i = 0; i < 100000; i++) {
        kc_buf_printf(&out, "line %u\n", i);
        kc_buf_printf(&whole, "line %u\n", i);
        kc_buf_part(&out);
        kc_buf_part(&whole);
    }
    assert_true(out.capacity < whole.capacity);
    kc_buf_end(&out);
    kc_buf_end(&whole);
    assert_true(collector.pieces > 2 && collector.pieces < 100);
    assert_int_equal(collector.text.len, whole.len);
    assert_memory_equal(collector.text.data, whole.data, whole.len);
    kc_buf_free(&out);
    kc_buf_free(&whole);
    kc_buf_free(&collector.text);
}

static void a_hash_depends_on_every_byte_and_on_the_length(void **state)
{
    (void)state;
    char text[40] = {0};
    for (size_t len = 0; len < sizeof text; len++) {
        uint64_t hash = kc_str_hash((struct kc_str){text, len});
        assert_int_not_equal(hash, kc_str_hash((struct kc_str){text, len + 1}));
        for (size_t i = 0; i < len; i++) {
            text[i] = 1;
            assert_int_not_equal(hash, kc_str_hash((struct kc_str){text, len}));
            text[i] = 0;
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(memory_of_an_emptied_arena_is_zero_again),
        cmocka_unit_test(an_emptied_arena_gives_the_same_memory_again),
        cmocka_unit_test(a_text_that_goes_out_in_pieces_is_the_same_text),
        cmocka_unit_test(a_hash_depends_on_every_byte_and_on_the_length),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
