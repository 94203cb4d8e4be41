/* random.h: spread for TTL jitter and reconnect backoff. Not for secrets. State belongs to a client, so no lock is needed. */
#ifndef KEYSRT_CORE_RANDOM_H
#define KEYSRT_CORE_RANDOM_H

#include <stdint.h>

/* xorshift64*: *state must not be zero. */
static inline uint64_t keysrt_random_next(uint64_t *state)
{
    uint64_t x = *state;
    x ^= x >> 12;
    x ^= x << 25;
    x ^= x >> 27;
    *state = x;
    return x * UINT64_C(0x2545F4914F6CDD1D);
}

#endif
