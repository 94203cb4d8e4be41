/* waiting.c: see waiting.h. Must not know which command waits. */
#include "kinds/waiting.h"

#include "connections/connection.h"

#include <stdio.h>

#define LONGEST_SLICE_MS 10000

void keysrt_wait_begin(keysrt_wait *wait, keysrt_duration timeout)
{
    int64_t end = timeout.ms < 0 ? INT64_MAX : keysrt_deadline_in(timeout.ms).end;
    *wait = (keysrt_wait){.timeout_ms = timeout.ms, .end = end};
}

bool keysrt_wait_goes_on(keysrt_wait *wait)
{
    bool first = !wait->begun;
    int64_t left = wait->end == INT64_MAX ? LONGEST_SLICE_MS : wait->end - keysrt_now_ms();
    wait->begun = true;
    /* At least 1 ms: to the server, 0 means for good. */
    wait->slice_ms = left < 1 ? 1 : left > LONGEST_SLICE_MS ? LONGEST_SLICE_MS : left;
    return first || left > 0;
}

static void check(keysrt_call *call, const keysrt_wait *wait)
{
    if (wait->timeout_ms < -1)
        keysrt_call_refuse(call, KEYSRT_INVALID, "timeout: %lld ms; it must be from 0 ms, or keysrt_never()", (long long)wait->timeout_ms);
}

void keysrt_wait_write_seconds(keysrt_call *call, const keysrt_wait *wait)
{
    char text[32];
    check(call, wait);
    (void)snprintf(text, sizeof text, "%lld.%03lld", (long long)(wait->slice_ms / 1000), (long long)(wait->slice_ms % 1000));
    keysrt_call_text(call, text);
}

void keysrt_wait_write_ms(keysrt_call *call, const keysrt_wait *wait)
{
    check(call, wait);
    keysrt_call_number(call, wait->slice_ms);
}
