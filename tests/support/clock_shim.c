/* clock_shim.c: preloaded into a test's redis-server: its wall clock, moved by as many ms as stand in the file $KEYSC_CLOCK, which the
 * test has mapped and changes at run time. The monotonic clocks stay as they are. Must not be loaded into a test program. */
#include <fcntl.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

_Static_assert(sizeof(time_t) == 8 && sizeof(long) == 8, "the system call and the library have one struct timespec");

static const _Atomic int64_t *offset_ms;

__attribute__((constructor)) static void find_offset(void)
{
    const char *name = getenv("KEYSC_CLOCK");
    int file = name == NULL ? -1 : open(name, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return;
    const void *shared = mmap(NULL, sizeof *offset_ms, PROT_READ, MAP_SHARED, file, 0);
    if (shared != MAP_FAILED)
        offset_ms = (const _Atomic int64_t *)shared;
    close(file);
}

/* Asks the kernel: whoever needs the time before libraries are bound gets it, too. */
int clock_gettime(clockid_t clock, struct timespec *out)
{
    long failed = syscall(SYS_clock_gettime, clock, out);
    if (failed != 0 || offset_ms == NULL || (clock != CLOCK_REALTIME && clock != CLOCK_REALTIME_COARSE))
        return (int)failed;
    int64_t offset = atomic_load_explicit(offset_ms, memory_order_acquire), ns = out->tv_nsec + offset % 1000 * 1000000;
    int64_t carry = ns < 0 ? -1 : ns >= 1000000000;
    out->tv_sec += offset / 1000 + carry;
    out->tv_nsec = ns - carry * 1000000000;
    return 0;
}

int gettimeofday(struct timeval *restrict out, void *restrict zone)
{
    struct timespec now;
    (void)zone;
    if (clock_gettime(CLOCK_REALTIME, &now) != 0)
        return -1;
    *out = (struct timeval){now.tv_sec, now.tv_nsec / 1000};
    return 0;
}

time_t time(time_t *out)
{
    struct timespec now;
    if (clock_gettime(CLOCK_REALTIME, &now) != 0)
        return -1;
    if (out != NULL)
        *out = now.tv_sec;
    return now.tv_sec;
}
