/* lock.h: what the tests of locks share. Each program includes it once, in place of live.h. */
#ifndef TESTS_LOCK_H
#define TESTS_LOCK_H

#include "lock_keys.h" /* first: its arguments are called as the tests call their variables */

#include "live.h"
#include "support/proxy.h"

#define JOB LOCK_ID("a")
#define BRIEF_MS 600

/* Its client speaks through the proxy; `direct` does not. */
static test_proxy proxy;
static keysrt_client *direct;

static KEYSRT_UNUSED int through_the_proxy(void **state)
{
    live_flush(state);
    proxy_start(&proxy, server.socket);
    direct = client;
    client = open_with(proxy.url, &(keysrt_options){.command_timeout = {1000}});
    lock_job_hold warm = {0};
    OK(lock_job_acquire(client, LOCK_ID("warm"), &warm));
    OK(lock_job_renew(client, LOCK_ID("warm"), &warm));
    OK(lock_job_release(client, LOCK_ID("warm"), &warm));
    return 0;
}

static KEYSRT_UNUSED int back_again(void **state)
{
    (void)state;
    keysrt_close(client);
    client = direct;
    proxy_stop(&proxy);
    return 0;
}

#define SCRIPT "EVAL" /* by its hash; on a new connection with its text, behind which the key is far away */
#define LOSSY_TEST(name) cmocka_unit_test_setup_teardown(name, through_the_proxy, back_again)

#endif
