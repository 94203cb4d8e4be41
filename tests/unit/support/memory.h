/* memory.h: memory for the runtime that is counted and fails when it is told to. Underneath is malloc, so blocks may outlive a change of
 * allocator. For one thread that allocates.
 *
 *     memory_fail_once(n);          from 0, until a call succeeds without
 *     status = …
 *     memory_fail_never();
 *     … memory_failed() tells whether the call came so far
 */
#ifndef TESTS_MEMORY_H
#define TESTS_MEMORY_H

#include <stdbool.h>
#include <stddef.h>

/* From now on the runtime's memory comes from here; counts start anew. */
void memory_watch(void);
/* … and again from malloc. */
void memory_unwatch(void);

/* After n more allocations one fails, and none behind it. Watches, where nobody did. */
void memory_fail_once(long n);
/* … it and all behind it. */
void memory_fail_from(long n);
void memory_fail_never(void);
/* Did one fail since it was last said what shall? */
bool memory_failed(void);

/* Blocks that were not released. */
long memory_living(void);
/* Allocations, and the largest one in bytes, since memory_forget or memory_watch. */
size_t memory_asked(void);
size_t memory_largest(void);
void memory_forget(void);

#endif
