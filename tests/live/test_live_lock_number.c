/* test_live_lock_number.c: a holder's fencing number is the one of the lease it relies on, whatever became of the replies. */
#include "lock_keys.h"

#include "live.h"
#include "support/proxy.h"

static test_proxy proxy;
static keysrt_client *lossy;

#define LOCK lock_id_str("a")
static const keysrt_duration lease = {60}, long_lease = {60000};

/* Its lease ended, another one came and went; its next acquire takes the lock, and the reply never arrives. */
static void lose_the_next_number(lock_chosen_hold *mine, uint64_t *others)
{
    lock_chosen_hold other = {0};
    OK(lock_chosen_acquire(lossy, LOCK, lease, mine));
    pause_ms(80);
    OK(lock_chosen_acquire(client, LOCK, lease, &other));
    *others = other.fence;
    OK(lock_chosen_release(client, LOCK, &other));
    proxy_befall(&proxy, &(proxy_fate){.what = PROXY_LOSE_REPLY, .part = "EVAL", .times = 2});
    assert_int_equal(lock_chosen_acquire(lossy, LOCK, long_lease, mine), KEYSRT_DISCONNECTED);
    proxy_befall(&proxy, NULL);
    SAYS("1", "EXISTS chosen:a");
}

static void a_hold_whose_number_is_not_known_is_not_renewed(void **state)
{
    lock_chosen_hold mine = {0};
    uint64_t others = 0;
    (void)state;
    lose_the_next_number(&mine, &others);
    assert_true(mine.fence < others);
    assert_int_equal(lock_chosen_renew(lossy, LOCK, long_lease, &mine), KEYSRT_INVALID);
    assert_non_null(strstr(keysrt_message(lossy), "acquire"));
    assert_int_equal(keysrt_hold_remaining(&mine.hold).ms, 0);
    OK(lock_chosen_acquire(lossy, LOCK, long_lease, &mine)); /* the same token: it has it already, and learns the number */
    assert_true(mine.fence > others);
    OK(lock_chosen_renew(lossy, LOCK, long_lease, &mine));
    OK(lock_chosen_release(lossy, LOCK, &mine));
}

static void nor_is_it_kept_and_it_can_be_released(void **state)
{
    lock_chosen_hold mine = {0};
    keysrt_keeper *keeper = NULL;
    uint64_t others = 0;
    (void)state;
    assert_int_equal(keysrt_keeper_open(&keeper, lossy, NULL), KEYSRT_OK);
    lose_the_next_number(&mine, &others);
    assert_true(lock_chosen_keep(lossy, LOCK, long_lease, keeper, &mine) != KEYSRT_OK);
    OK(lock_chosen_release(lossy, LOCK, &mine));
    SAYS("0", "EXISTS chosen:a");
    keysrt_keeper_stop(keeper);
}

static int begin(void **state)
{
    (void)state;
    proxy_start(&proxy, server.socket);
    lossy = open_with(proxy.url, NULL);
    return 0;
}

static int end(void **state)
{
    (void)state;
    keysrt_close(lossy);
    proxy_stop(&proxy);
    server_do(&server, "FLUSHALL");
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_hold_whose_number_is_not_known_is_not_renewed, begin, end),
        cmocka_unit_test_setup_teardown(nor_is_it_kept_and_it_can_be_released, begin, end),
    };
    return cmocka_run_group_tests(tests, live_start, live_stop);
}
