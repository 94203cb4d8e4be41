/* What locks and semaphores share: tokens, the length a lease is trusted, waiting. */
#include "keysrt_tables.h"

#include "core/client.h"
#include "recipes/holding.h"

#include <setjmp.h>
#include <stdarg.h>
#include <cmocka.h>

static void a_hold_is_relied_on_for_less_than_its_lease(void **state)
{
    (void)state;
    static const struct {
        int64_t lease, most;
    } rows[] = {{1000, 988}, {30000, 29698}, {100, 97}, {3, 1}, {86400000, 85535998}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        keysrt_hold hold = {.valid_until_ms = keysrt_holding_until(rows[i].lease)};
        int64_t left = keysrt_hold_remaining(&hold).ms;
        assert_true(left <= rows[i].most && left >= rows[i].most - 50);
    }
}

static void a_lease_shorter_than_the_drift_is_never_relied_on(void **state)
{
    (void)state;
    keysrt_hold hold = {.valid_until_ms = keysrt_holding_until(2)};
    assert_int_equal(keysrt_hold_remaining(&hold).ms, 0);
}

static void a_zeroed_hold_is_not_held(void **state)
{
    (void)state;
    keysrt_hold hold = {0};
    assert_int_equal(keysrt_hold_remaining(&hold).ms, 0);
    hold.valid_until_ms = keysrt_hold_clock() + 1000;
    keysrt_holding_let_go(&hold);
    assert_int_equal(keysrt_hold_remaining(&hold).ms, 0);
}

static void waiting_ends_when_its_time_is_up(void **state)
{
    (void)state;
    keysrt_core core = {.profile.random = 7};
    keysrt_client client = {.core = &core};
    int64_t begin = keysrt_hold_clock();
    keysrt_waiting waiting = keysrt_waiting_begin(&client, keysrt_ms(40));
    int turns = 0;
    while (keysrt_waiting_pause(&waiting, 0))
        turns++;
    assert_true(keysrt_hold_clock() - begin >= 40);
    assert_true(turns >= 3 && turns <= 40);
    waiting = keysrt_waiting_begin(&client, keysrt_ms(-5));
    assert_false(keysrt_waiting_pause(&waiting, 0));
}

static void a_turn_is_not_longer_than_the_first_lease_of_the_others(void **state)
{
    (void)state;
    keysrt_core core = {.profile.random = 7};
    keysrt_client client = {.core = &core};
    keysrt_waiting waiting = keysrt_waiting_begin(&client, keysrt_ms(INT64_MAX));
    waiting.pause = 250;
    for (int i = 0; i < 20; i++) {
        int64_t begin = keysrt_hold_clock();
        assert_true(keysrt_waiting_pause(&waiting, 1));
        assert_true(keysrt_hold_clock() - begin <= 50);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_hold_is_relied_on_for_less_than_its_lease),
        cmocka_unit_test(a_lease_shorter_than_the_drift_is_never_relied_on),
        cmocka_unit_test(a_zeroed_hold_is_not_held),
        cmocka_unit_test(waiting_ends_when_its_time_is_up),
        cmocka_unit_test(a_turn_is_not_longer_than_the_first_lease_of_the_others),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
