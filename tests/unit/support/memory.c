/* memory.c: see memory.h. */
#include "memory.h"

#include <stdlib.h>

#include "keysrt.h"

static struct {
    bool watching, fails, goes_on, failed; /* fails: after `passing` more; goes_on: those behind it, too */
    long passing, living;
    size_t asked, largest;
} memory;

static bool may_allocate(size_t size)
{
    memory.asked++;
    memory.largest = size > memory.largest ? size : memory.largest;
    if (!memory.fails)
        return true;
    if (memory.passing > 0) {
        memory.passing--;
        return true;
    }
    memory.failed = true;
    memory.fails = memory.goes_on;
    return false;
}

static void *allocate(size_t size)
{
    void *block = may_allocate(size) ? malloc(size) : NULL;
    memory.living += block != NULL;
    return block;
}

static void *reallocate(void *block, size_t size)
{
    void *moved = may_allocate(size) ? realloc(block, size) : NULL;
    memory.living += block == NULL && moved != NULL;
    return moved;
}

static void release(void *block)
{
    memory.living -= block != NULL;
    free(block);
}

void memory_watch(void)
{
    static const keysrt_allocator watched = {allocate, reallocate, release};
    memory.fails = memory.failed = false;
    memory.living = 0;
    memory_forget();
    memory.watching = true;
    keysrt_set_allocator(&watched);
}

void memory_unwatch(void)
{
    keysrt_set_allocator(NULL);
    memory.watching = memory.fails = false;
}

static void fail_after(long n, bool goes_on)
{
    if (!memory.watching)
        memory_watch();
    memory.fails = true;
    memory.goes_on = goes_on;
    memory.failed = false;
    memory.passing = n;
}

void memory_fail_once(long n)
{
    fail_after(n, false);
}

void memory_fail_from(long n)
{
    fail_after(n, true);
}

void memory_fail_never(void)
{
    memory.fails = false;
}

bool memory_failed(void)
{
    return memory.failed;
}

long memory_living(void)
{
    return memory.living;
}

size_t memory_asked(void)
{
    return memory.asked;
}

size_t memory_largest(void)
{
    return memory.largest;
}

void memory_forget(void)
{
    memory.asked = 0;
    memory.largest = 0;
}
