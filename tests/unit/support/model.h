/* model.h: what tests share that make random calls, in random trouble, and hold what comes against a model.
 *
 * Two variables of the environment are for all of them:
 *     KEYSC_SEED=n     the same random numbers again (timing differs); otherwise by the clock
 *     KEYSC_ROUNDS=n   n times as long as usual (some three seconds each)
 * Who fails says both. `make soak` runs all model tests long, each time with another seed.
 *
 *     int main(void)
 *     {
 *         const struct CMUnitTest tests[] = {cmocka_unit_test(nothing_is_lost)};
 *         MODEL_MAIN(tests, start, stop);
 *     }
 */
#ifndef TESTS_MODEL_H
#define TESTS_MODEL_H

#include <stdint.h>

#include "keysrt.h"
#include "support/proxy.h"
#include "support/server.h"

/* ---- A run ---- */

/* Reads the environment, says the seed. */
void model_begin(void);
/* After all tests: passes on how many failed, and says how to repeat the run where some did. */
int model_end(int failed);
#define MODEL_MAIN(tests, start, stop)                                 \
    do {                                                               \
        model_begin();                                                 \
        return model_end(cmocka_run_group_tests(tests, start, stop));  \
    } while (0)

uint64_t model_seed(void);
/* Of steps or whatever a test counts: so many as KEYSC_ROUNDS makes of what is usual. */
unsigned model_rounds(unsigned usual);

/* ---- Random numbers ---- */

/* From 0 to n - 1, of the run's own. */
unsigned model_below(unsigned n);
/* Of numbers that a thread has for itself; any state will do to begin with. */
unsigned model_below_of(uint64_t *state, unsigned n);
/* For a process of its own after fork(): other numbers than its parent's and its siblings', by the number it has among them. */
void model_reseed(uint64_t number);

/* ---- Server, proxy, clients ---- */

/* A server that writes every change to disk before it answers, and so may be killed, and whose clock can be stepped; a proxy before it. */
void model_start(test_server *server, test_proxy *proxy);
void model_stop(test_server *server, test_proxy *proxy);
/* Killed and started again; done when it has loaded what it had saved. */
void model_restart(test_server *server);
/* Fails the test where a key has no TTL. */
void model_every_key_expires(test_server *server);

void model_open(keysrt_client **clients, size_t count, const test_proxy *proxy);
void model_close(keysrt_client **clients, size_t count);
/* Dies with whatever it holds; another one takes its place. */
void model_reopen(keysrt_client **one, const test_proxy *proxy);

/* ---- Trouble ---- */

/* One of the ways to lose a request or a reply. */
proxy_what model_loss(void);
/* What such trouble makes of a call. */
bool model_is_trouble(keysrt_status status);

#endif
