/* test_slots.c: slots of Redis Cluster, as its documentation and `CLUSTER KEYSLOT` have them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "kinds/refs.h"

static void a_slot_is_that_of_the_hash_tag_where_there_is_one(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        uint16_t slot;
    } names[] = {
        {"", 0},
        {"123456789", 0x31C3 % 16384},
        {"foo", 12182},
        {"bar", 5061},
        {"{foo}", 12182},
        {"a{foo}b", 12182},
        {"a{foo}{bar}", 12182},
    };
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        assert_int_equal(keysrt_slot_of(names[i].name, strlen(names[i].name)), names[i].slot);
    assert_int_not_equal(keysrt_slot_of("foo{}", 5), 12182); /* an empty tag is none */
    assert_int_not_equal(keysrt_slot_of("foo{}{bar}", 10), 5061);
    assert_int_not_equal(keysrt_slot_of("foo}bar{", 8), 12182);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_slot_is_that_of_the_hash_tag_where_there_is_one),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
